import type { Channel } from '../domain/submission/channel';
import type { Fate } from '../domain/submission/fate';
import type { Connection } from './connection';

/** How many submissions a session has received, whatever became of them. */
export async function countReceived(trx: Connection, sessionKey: string): Promise<number> {
  const [{ count }] = await trx('submissions')
    .where({ session_key: sessionKey })
    .count({ count: '*' });
  return Number(count);
}

/** How many submissions met a fate after coming through a channel. */
export interface FateCount {
  fate: Fate;
  channel: Channel;
  count: number;
  /** Of the pending ones: how many are set aside. */
  quarantined: number;
}

/** The submissions of a session by fate and channel, in one statement and so at one instant. */
export async function fateCounts(trx: Connection, sessionKey: string): Promise<FateCount[]> {
  const rows = await trx('submissions')
    .where({ session_key: sessionKey })
    .groupBy('fate', 'channel')
    .select('fate', 'channel', {
      count: trx.raw('count(*)::int'),
      quarantined: trx.raw(
        `(count(*) filter (where fate = 'pending' and quarantine_reason is not null))::int`,
      ),
    });
  return rows;
}
