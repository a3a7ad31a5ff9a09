import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { isListening } from '../between-nodes/listener';
import type { DiskLimits } from '../domain/operation/disk-space';
import { judgeReadiness, type NodeFacts, type Readiness } from '../domain/operation/readiness';
import { checkDatabase } from '../persistence/node-check';
import { readDiskSpace } from './disk-space';
import { isDraining } from './drain';
import { oncePerNode } from './once-per-node';

/** Milliseconds the database has to answer, and for which what was found out holds. */
const ANSWER_MILLISECONDS = 1_000;
const FRESH_MILLISECONDS = 1_000;

const keptOf = oncePerNode('health', () => ({
  asking: null as Promise<Omit<NodeFacts, 'isStopping'>> | null,
  askedAt: -Infinity,
  told: '',
}));

/** Whether this node is ready, and what is to be looked at. However many ask, it looks once a second. */
export async function readinessOf(strapi: Core.Strapi): Promise<Readiness> {
  const kept = keptOf(strapi);
  if (kept.asking === null || performance.now() - kept.askedAt > FRESH_MILLISECONDS) {
    kept.askedAt = performance.now();
    kept.asking = lookAt(strapi);
  }
  const limits = strapi.config.get<DiskLimits>('dialogue.disk');
  const facts = { ...(await kept.asking), isStopping: isDraining(strapi) };
  const readiness = judgeReadiness(facts, limits);
  tellChange(strapi, readiness);
  return readiness;
}

async function lookAt(strapi: Core.Strapi): Promise<Omit<NodeFacts, 'isStopping'>> {
  const [database, disk] = await Promise.all([
    askDatabase(strapi),
    readDiskSpace(strapi).catch(() => null),
  ]);
  return {
    isAnswered: database !== null,
    isListening: isListening(strapi),
    hasOwnRules: database?.hasOwnRules ?? null,
    disk,
    clockSkewMilliseconds: database?.skewMilliseconds ?? null,
  };
}

/** Null when it fails or takes too long. */
async function askDatabase(strapi: Core.Strapi) {
  const askedAt = Date.now();
  const mode = strapi.config.get<string>('dialogue.mode');
  const answer = checkDatabase(strapi.db.connection, mode).then(
    ({ now, hasOwnRules }) => ({ hasOwnRules, skewMilliseconds: skewOf(now, askedAt) }),
    () => null,
  );
  return Promise.race([answer, sleep(ANSWER_MILLISECONDS, null, { ref: false })]);
}

/** The answer lay half the time on the way. */
const skewOf = (database: number, askedAt: number): number => (askedAt + Date.now()) / 2 - database;

/** A balancer asks every few seconds; the log says what is new. */
function tellChange(strapi: Core.Strapi, { checks }: Readiness): void {
  const kept = keptOf(strapi);
  const amiss = Object.entries(checks)
    .filter(([, health]) => health !== 'ok')
    .map(([check, health]) => `${check} ${health}`)
    .join(', ');
  if (amiss === kept.told) return;
  kept.told = amiss;
  if (amiss === '') strapi.log.info('Readiness: all well again');
  else strapi.log.warn(`Readiness: ${amiss}`);
}
