import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { exitWith, onDrillDatabase } from './support/drill-database';
import { drillSession } from './support/session/drill';
import { prepareSession } from './support/session/prepare';
import { reportOf } from './support/session/report';

/**
 * Plays a whole session in fast time on two nodes: questions arrive, editors decide, desks answer,
 * readers watch, a node dies and is replaced, the session ends; then everything is held against the
 * database: `npm run drill:session -- --submissions 20000 --readers 3000 --editors 20 --leaders 6`.
 * `--rate` is submissions a second.
 *
 * Runs on a throw-away PostgreSQL of its own, with fsync. Exits 1 at any violation.
 */
const { values: options } = parseArgs({
  options: {
    submissions: { type: 'string', default: '20000' },
    readers: { type: 'string', default: '3000' },
    editors: { type: 'string', default: '20' },
    leaders: { type: 'string', default: '6' },
    rate: { type: 'string', default: '80' },
  },
});

const VIOLATIONS_SHOWN = 20;

function main(): Promise<number> {
  const crew = { editors: Number(options.editors), leaders: Number(options.leaders) };
  const submissions = Number(options.submissions);
  const plan = {
    title: `A session, ${crew.editors} editors and ${crew.leaders} leaders and staff`,
    settings: { track_commit_timestamp: 'on' },
    prepare: (strapi: Core.Strapi) => prepareSession(strapi, crew),
  };
  return onDrillDatabase(plan, async ({ databaseUrl, prepared, progress }) => {
    const result = await drillSession({
      databaseUrl,
      prepared,
      submissions,
      readers: Number(options.readers),
      seconds: submissions / Number(options.rate),
      onStage: (what) => progress.note(what),
    });
    for (const violation of result.violations.slice(0, VIOLATIONS_SHOWN)) {
      console.error(`  VIOLATION: ${violation}`);
    }
    console.log(`\n${reportOf(result)}`);
    return result.violations.length === 0 ? 0 : 1;
  });
}

exitWith(main());
