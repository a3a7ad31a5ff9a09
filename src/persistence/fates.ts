import { FATES, type Fate } from '../domain/submission/fate';
import type { Connection } from './connection';

/** How many submissions a session has received, whatever became of them. */
export async function countReceived(trx: Connection, sessionKey: string): Promise<number> {
  const [{ count }] = await trx('submissions')
    .where({ session_key: sessionKey })
    .count({ count: '*' });
  return Number(count);
}

/** How many submissions of a session met each fate, in one statement and so at one instant. */
export async function fateCounts(
  trx: Connection,
  sessionKey: string,
): Promise<Record<Fate, number>> {
  const rows: { fate: Fate; count: string }[] = await trx('submissions')
    .where({ session_key: sessionKey })
    .groupBy('fate')
    .select('fate')
    .count({ count: '*' });
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate, count } of rows) counts[fate] = Number(count);
  return counts;
}
