import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type RunningNode, startNode } from '../../../../tests/support/node';
import { Flood } from './flood';
import { askFor, usedProof } from './honest';
import type { FloodFindings, StoredQuestion } from './report';

export interface FloodDrill {
  /** Holds the schema and what `prepareDoor` prepares. */
  databaseUrl: string;
  slug: string;
  quietSeconds: number;
  floodSeconds: number;
  honestPerSecond: number;
  hostilePerSecond: number;
  onPhase?: (phase: string) => void;
}

const NODES = 2;
/** As in production: proxies in front, and what a node does by itself now and then. */
const AS_IN_A_CITY = {
  TRUSTED_PROXY_COUNT: '1',
  INTAKE_GUARD_EVERY_MILLISECONDS: '1000',
  INTAKE_GUARD_HOUSE_MILLISECONDS: '10000',
  TEXTS_EVERY_MILLISECONDS: '1000',
  SCHEDULER_EVERY_MILLISECONDS: '1000',
  LIVE_EVERY_MILLISECONDS: '1000',
};
/** The first questions of a node meet code that has not run yet. */
const WARM_UP_SECONDS = 5;
const SETTLE_MILLISECONDS = 2_000;

/** Honest senders on two nodes, first alone and then beside a flood. The caller judges. */
export async function drillFlood(drill: FloodDrill): Promise<FloodFindings> {
  const { databaseUrl, slug, onPhase = () => undefined } = drill;
  const started: RunningNode[] = [];
  const flood = new Flood();
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    for (let count = 0; count < NODES; count += 1) {
      started.push(await startNode({ databaseUrl, env: AS_IN_A_CITY }));
    }
    const nodes = started.map(({ baseUrl }) => baseUrl);
    const honest = { nodes, slug, perSecond: drill.honestPerSecond };
    await askFor(WARM_UP_SECONDS, honest);
    onPhase(`quiet, ${drill.quietSeconds} s`);
    const quiet = await askFor(drill.quietSeconds, honest);
    onPhase(`under ${drill.hostilePerSecond} hostile requests a second, ${drill.floodSeconds} s`);
    const replayed = await usedProof(nodes[0]!, slug);
    flood.begin({ nodes, slug, perSecond: drill.hostilePerSecond, replayed });
    await sleep(SETTLE_MILLISECONDS);
    const flooded = await askFor(drill.floodSeconds, honest);
    const hostile = await flood.end();
    return { quiet, flooded, hostile, ...(await storedIn(database)) };
  } finally {
    flood.stop();
    await Promise.all(started.map((node) => node.kill('SIGTERM')));
    await database.end();
  }
}

async function storedIn(
  database: pg.Client,
): Promise<Pick<FloodFindings, 'stored' | 'hostileStored'>> {
  const { rows: stored } = await database.query<StoredQuestion>(
    `select substring(content from 'honest [0-9a-f-]+') as marker,
      quarantine_reason is not null as "isSetAside"
      from submissions where content ~ 'honest [0-9a-f-]+'`,
  );
  const { rows } = await database.query<FloodFindings['hostileStored']>(
    `select (count(*) filter (where quarantine_reason is null))::int as "inQueue",
      (count(*) filter (where quarantine_reason is not null))::int as "setAside"
      from submissions where content ~ 'hostile '`,
  );
  return { stored, hostileStored: rows[0]! };
}
