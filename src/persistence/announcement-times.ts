import type { Refusal } from '../domain/decision';
import type { Connection } from './connection';

/** When a session is set to be announced, and how the rules answered when that instant had come. */
export interface AnnouncementTime {
  announceAt: Date;
  setBy: number;
  refusedAt: Date | null;
  refusals: Refusal[];
}

export async function findAnnouncementTime(
  trx: Connection,
  sessionKey: string,
): Promise<AnnouncementTime | null> {
  const { rows } = await trx.raw(
    `select t.announce_at as "announceAt", t.set_by as "setBy", e.done_at as "refusedAt",
        coalesce(e.refusals, '[]')::json as "refusals"
      from announcement_times t left join scheduled_effects e
        on e.subject_key = t.session_key and e.kind = 'announcement' and e.due_at = t.announce_at
      where t.session_key = ?`,
    [sessionKey],
  );
  return rows[0] ?? null;
}

export async function setAnnouncementTime(
  trx: Connection,
  sessionKey: string,
  { announceAt, setBy }: Pick<AnnouncementTime, 'announceAt' | 'setBy'>,
): Promise<void> {
  await trx('announcement_times')
    .insert({ session_key: sessionKey, announce_at: announceAt, set_by: setBy })
    .onConflict('session_key')
    .merge();
}

export async function removeAnnouncementTime(trx: Connection, sessionKey: string): Promise<void> {
  await trx('announcement_times').where({ session_key: sessionKey }).delete();
}
