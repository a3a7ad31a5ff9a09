import { parseArgs } from 'node:util';
import { exitWith, onDrillDatabase } from './support/drill-database';
import { drillFlood } from './support/flood/drill';
import { prepareDoor } from './support/flood/prepare';
import { verdictOn, violationsIn } from './support/flood/report';

/**
 * Shows that honest senders are taken as ever while others flood the door: `npm run drill:flood`, or
 * `-- --minutes 1 --hostile 50 --honest 2` (requests a second).
 *
 * Two nodes behind a proxy, on a throw-away PostgreSQL with fsync. Exits 1 when an honest question is
 * lost, refused or set aside, or the p95 of sending one is more than twice that of a quiet time.
 */
const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    hostile: { type: 'string', default: '50' },
    honest: { type: 'string', default: '2' },
  },
});

const VIOLATIONS_SHOWN = 5;
const SECONDS = 60;
const MOST_QUIET = 3 * SECONDS;

async function main(): Promise<number> {
  const floodSeconds = Math.round(Number(options.minutes) * SECONDS);
  const plan = { title: 'Preparing a session', prepare: prepareDoor };
  return onDrillDatabase(plan, async ({ databaseUrl, prepared: { slug } }) => {
    const findings = await drillFlood({
      databaseUrl,
      slug,
      quietSeconds: Math.min(floodSeconds, MOST_QUIET),
      floodSeconds,
      honestPerSecond: Number(options.honest),
      hostilePerSecond: Number(options.hostile),
      onPhase: (phase) => console.log(`• ${phase}`),
    });
    const { lines, isMet } = verdictOn(findings);
    console.log(`\n${lines.join('\n')}`);
    const violations = violationsIn(findings);
    for (const violation of violations.slice(0, VIOLATIONS_SHOWN)) {
      console.error(`  VIOLATION: ${violation}`);
    }
    return isMet ? 0 : 1;
  });
}

exitWith(main());
