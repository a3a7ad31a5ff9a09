import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Room } from './room';
import { SNAPSHOT } from './snapshot';

const PAUSE_MILLISECONDS = 250;

export interface Watched {
  database: pg.Client;
  room: Room;
  received: number;
}

/** Everything that is wrong in the database at this moment, as sentences. */
export async function faultsNow({ database, room, received }: Watched): Promise<string[]> {
  const { rows } = await database.query<{ rule: string; subject: string }>(SNAPSHOT, [
    room.sessionKey,
    received,
  ]);
  return rows.map(({ rule, subject }) => `${rule}: ${subject}`);
}

/** Looks again and again, past the system and through it, until it is told to stop. */
export async function watch(watched: Watched, isOver: () => boolean): Promise<void> {
  const { journal } = watched.room;
  while (!isOver()) {
    for (const fault of await faultsNow(watched)) journal.violation(fault);
    for (const fault of await faultsOfAccount(watched)) journal.violation(fault);
    journal.count('check');
    await sleep(PAUSE_MILLISECONDS);
  }
}

/** What staff are told of the session adds up, too. */
async function faultsOfAccount({ room, received }: Watched): Promise<string[]> {
  const { body } = await room.colleagues[0]!.send('GET', `/sessions/${room.sessionKey}`);
  const account = body?.data?.account;
  if (!account) return [];
  const sum = (counts: Record<string, number>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const totals = [account.received, sum(account.fates), sum(account.channels)];
  return totals.every((total) => total === received)
    ? []
    : [`the account says ${totals.join(', ')}, received were ${received}`];
}
