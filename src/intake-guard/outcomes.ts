import type { Core } from '@strapi/strapi';
import type { DoorOutcome } from '../domain/intake-guard/outcome';
import { oncePerNode } from '../operations/once-per-node';
import { addOutcomes } from '../persistence/intake-guard';

const tallyOf = oncePerNode('door-outcomes', () => new Map<DoorOutcome, number>());

/** Counts in memory: a hostile request costs no statement for being counted. */
export function noteOutcome(strapi: Core.Strapi, ...outcomes: DoorOutcome[]): void {
  const tally = tallyOf(strapi);
  for (const outcome of outcomes) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
}

/** Hands what this node has counted to the database; keeps it when that fails. */
export async function storeOutcomes(strapi: Core.Strapi): Promise<void> {
  const tally = tallyOf(strapi);
  const counted = new Map(tally);
  tally.clear();
  try {
    await addOutcomes(strapi.db.connection, counted);
  } catch (error) {
    for (const [outcome, count] of counted) tally.set(outcome, (tally.get(outcome) ?? 0) + count);
    throw error;
  }
}
