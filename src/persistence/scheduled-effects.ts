import type { Refusal } from '../domain/decision';
import type { DueEffect } from '../domain/dialogue-session/due-effects';
import type { Connection } from './connection';
import { SESSION_LOCK_SPACE } from './floor/sessions';

/** One effect of one session. */
export interface Effect extends DueEffect {
  sessionKey: string;
}

/** What the effects of a session follow from, as stored. */
export interface OpenSession {
  documentId: string;
  announceAt: Date | null;
  [fact: string]: unknown;
}

const FACTS = `s.document_id as "documentId", s.announced_at as "announcedAt", s.starts_at as "startsAt",
  s.planned_end_at as "plannedEndAt", s.overrun_minutes as "overrunMinutes",
  s.started_at as "startedAt", s.ended_at as "endedAt", s.cancelled_at as "cancelledAt",
  t.announce_at as "announceAt"
  from dialogue_sessions s left join announcement_times t on t.session_key = s.document_id`;

/** Every session that something may still happen to, and the database's instant of the reading. */
export async function openSessions(
  trx: Connection,
): Promise<{ sessions: OpenSession[]; now: Date }> {
  const { rows } = await trx.raw(
    `select dialogue_now() as "now", ${FACTS}
      where s.ended_at is null and s.cancelled_at is null
        and (s.announced_at is not null or t.announce_at <= dialogue_now())
        and not exists (
          select 1 from scheduled_effects e
          where e.subject_key = s.document_id and e.kind = 'session-lapsed'
            and e.due_at = s.planned_end_at + make_interval(mins => s.overrun_minutes))`,
  );
  return { sessions: rows, now: rows[0]?.now };
}

/** The same of one session, whatever has become of it; undefined when it is gone. */
export async function scheduledSession(
  trx: Connection,
  sessionKey: string,
): Promise<OpenSession | undefined> {
  const { rows } = await trx.raw(`select ${FACTS} where s.document_id = ?`, [sessionKey]);
  return rows[0];
}

/** Those that have not taken place, the one due first at the head. */
export async function notTakenPlace(
  trx: Connection,
  effects: readonly Effect[],
): Promise<Effect[]> {
  if (effects.length === 0) return [];
  const { rows } = await trx.raw(
    `select d.kind, d.subject_key as "sessionKey", d.due_at as "dueAt"
      from unnest(?::text[], ?::text[], ?::timestamp[]) as d(kind, subject_key, due_at)
      where not exists (select 1 from scheduled_effects e
        where (e.subject_key, e.kind, e.due_at) = (d.subject_key, d.kind, d.due_at))
      order by d.due_at, d.subject_key`,
    [
      effects.map(({ kind }) => kind),
      effects.map(({ sessionKey }) => sessionKey),
      effects.map(({ dueAt }) => dueAt),
    ],
  );
  return rows;
}

const EFFECT_LOCK_SPACE = SESSION_LOCK_SPACE + 3;

/**
 * Records an effect as taking place in this transaction. False when it has taken place, or when another
 * node is about to: nobody waits for that one, and its end decides.
 */
export async function claimEffect(
  trx: Connection,
  { kind, sessionKey, dueAt }: Effect,
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `insert into scheduled_effects (kind, subject_key, due_at)
      select kind, subject_key, due_at
        from (values (?::text, ?::text, ?::timestamp)) as effect(kind, subject_key, due_at)
        where pg_try_advisory_xact_lock(${EFFECT_LOCK_SPACE}, hashtext(effect::text))
      on conflict do nothing`,
    [kind, sessionKey, dueAt],
  );
  return rowCount > 0;
}

/** Records that the rules refused an effect; false when it was recorded before. */
export async function recordRefusal(
  trx: Connection,
  { kind, sessionKey, dueAt }: Effect,
  refusals: readonly Refusal[],
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `insert into scheduled_effects (kind, subject_key, due_at, outcome, refusals)
      values (?, ?, ?, 'refused', ?) on conflict do nothing`,
    [kind, sessionKey, dueAt, JSON.stringify(refusals)],
  );
  return rowCount > 0;
}
