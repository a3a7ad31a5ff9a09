import type { Connection } from './connection';

/** Gives a session a new version for its readers, where what they see changes and no row does. */
export async function bumpLive(trx: Connection, sessionKey: string): Promise<void> {
  await trx.raw('select dialogue_bump_live(?, null)', [sessionKey]);
}
