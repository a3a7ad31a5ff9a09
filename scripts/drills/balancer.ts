import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ANSWERS_EACH, drillBalancer } from './support/balancer/drill';
import type { BalancerKind } from './support/balancer/example-file';
import { exitWith, onDrillDatabase } from './support/drill-database';
import { ServerControl } from './support/kill/server-control';
import { prepareLive } from './support/live/prepare-live';

/**
 * Puts nginx and HAProxy, with the files of `examples/balancer`, before two nodes and tries what a
 * balancer may spoil: `npm run drill:balancer`, or `-- --only haproxy`. Needs both programs.
 *
 * `--node-keep-alive 5` shows what the nodes' own setting is for.
 *
 * Runs on a throw-away PostgreSQL of its own, with fsync. Exits 1 at any fault.
 */
const { values: options } = parseArgs({
  options: { only: { type: 'string' }, 'node-keep-alive': { type: 'string', default: '65' } },
});

const KINDS: readonly BalancerKind[] = ['nginx', 'haproxy'];
const FAULTS_SHOWN = 10;
const ANSWERED = 20;

async function main(): Promise<number> {
  const { only } = options;
  const kinds = KINDS.filter((kind) => only === undefined || kind === only);
  if (kinds.length === 0) throw new Error('--only is nginx or haproxy.');
  const plan = {
    title: 'Preparing a session and its answers',
    settings: { track_commit_timestamp: 'on' },
    prepare: (strapi: Core.Strapi) =>
      prepareLive(strapi, { answered: ANSWERED, approved: kinds.length * ANSWERS_EACH }),
  };
  const faults = await onDrillDatabase(plan, ({ databaseUrl, folder, prepared }) =>
    drillBalancer({
      databaseUrl,
      server: new ServerControl(folder),
      prepared,
      kinds,
      nodeKeepAliveSeconds: Number(options['node-keep-alive']),
      onFinding(kind, check, { figures, faults }) {
        console.log(`${kind.padEnd(8)} ${check}: ${faults.length === 0 ? 'yes' : 'FAULTS'}`);
        for (const figure of figures) console.log(`           ${figure}`);
        for (const fault of faults.slice(0, FAULTS_SHOWN)) console.error(`  FAULT: ${fault}`);
      },
    }),
  );
  console.log(`\n${kinds.join(' and ')}: ${faults} faults`);
  return faults === 0 ? 0 : 1;
}

exitWith(main());
