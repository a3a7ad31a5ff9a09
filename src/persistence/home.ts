import type { SessionFacts } from '../domain/dialogue-session/session';
import type { Connection } from './connection';
import type { MembershipRow } from './memberships';

/** A session that is on, to come, or of today, with what waits in it. */
export interface HomeSessionRow extends SessionFacts {
  documentId: string;
  topic: string;
  pending: number;
  unassigned: number;
  toPublish: number;
}

const OPEN_DRAFTS = `(d.state in ('submitted', 'approved'))`;
const TODAY = `(dialogue_now() at time zone 'UTC' at time zone 'Asia/Ho_Chi_Minh')::date`;
const MOST_SESSIONS = 20;

/** The clock, with every membership of a person. */
export async function clockAndMemberships(
  trx: Connection,
  userId: number,
): Promise<{ now: Date; memberships: MembershipRow[] }> {
  const { rows } = await trx.raw(
    `select c.now, m.document_id as "documentId", m.user_id as "userId",
        m.authority_key as "authorityKey", m.valid_from as "validFrom", m.valid_to as "validTo"
      from (select dialogue_now() as now) as c left join authority_memberships m on m.user_id = ?`,
    [userId],
  );
  return {
    now: rows[0].now,
    memberships: rows.filter(({ documentId }: MembershipRow) => documentId !== null),
  };
}

/** Sessions on air, of today and the next to come, each with what waits in it, in one statement. */
export async function homeSessions(trx: Connection): Promise<HomeSessionRow[]> {
  const { rows } = await trx.raw(
    `select s.document_id as "documentId", s.topic, s.announced_at as "announcedAt",
        s.starts_at as "startsAt", s.planned_end_at as "plannedEndAt",
        s.overrun_minutes as "overrunMinutes", s.started_at as "startedAt",
        s.ended_at as "endedAt", s.cancelled_at as "cancelledAt",
        (select count(*)::int from submissions b
          where b.session_key = s.document_id and b.fate = 'pending'
            and b.quarantine_reason is null) as "pending",
        (select count(*)::int from questions_session_lnk l where l.dialogue_session_id = s.id
          and not exists (select 1 from questions_assigned_authority_lnk g
            where g.question_id = l.question_id)) as "unassigned",
        (select count(*)::int from answer_drafts d
          where d.session_key = s.document_id and ${OPEN_DRAFTS}) as "toPublish"
      from dialogue_sessions s
      where s.announced_at is not null and (
        dialogue_session_state(s, dialogue_now()) in ('announced', 'live', 'overrunning')
        or (s.starts_at at time zone 'UTC' at time zone 'Asia/Ho_Chi_Minh')::date = ${TODAY})
      order by s.starts_at, s.id limit ${MOST_SESSIONS}`,
  );
  return rows;
}

/** What waits for editors across all sessions. */
export interface EditorWork {
  pending: number;
  quarantined: number;
  unassigned: number;
  submitted: number;
  approved: number;
  overdue: number;
  /** The session most of each queue is in. */
  mostIn: Record<'pending' | 'quarantined' | 'unassigned', string | null>;
  drafts: { documentId: string; topic: string; startsAt: string | null }[];
}

const UNASSIGNED = `not exists (select 1 from questions_assigned_authority_lnk g
  where g.question_id = q.id)`;

const mostWaiting = (condition: string): string =>
  `(select w.session_key from submissions w where w.fate = 'pending' and ${condition}
      group by w.session_key order by count(*) desc, min(w.id) limit 1)`;

const MOST_UNASSIGNED = `(select s.document_id from questions q
    join questions_session_lnk l on l.question_id = q.id
    join dialogue_sessions s on s.id = l.dialogue_session_id
    where ${UNASSIGNED} group by s.document_id order by count(*) desc, min(s.id) limit 1)`;

/** Counts all that waits for editors, in one statement and so at one instant. */
export async function editorWork(trx: Connection, now: Date): Promise<EditorWork> {
  const { rows } = await trx.raw(
    `select b.*, (select count(*)::int from questions q where ${UNASSIGNED}) as "unassigned",
        json_build_object('pending', ${mostWaiting('w.quarantine_reason is null')},
          'quarantined', ${mostWaiting('w.quarantine_reason is not null')},
          'unassigned', ${MOST_UNASSIGNED}) as "mostIn",
        (select count(*)::int from answer_drafts d where d.state = 'submitted') as "submitted",
        (select count(*)::int from answer_drafts d where d.state = 'approved') as "approved",
        (select count(*)::int from answer_drafts d where d.due_at <= ? and d.answer_key is null
          and d.state <> 'released') as "overdue",
        (select coalesce(json_agg(p), '[]') from (
          select s.document_id as "documentId", s.topic, to_char(s.starts_at,
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt"
          from dialogue_sessions s where s.announced_at is null and s.cancelled_at is null
          order by s.starts_at nulls last, s.id limit ${MOST_SESSIONS}) as p) as "drafts"
      from (select (count(*) filter (where quarantine_reason is null))::int as "pending",
          (count(*) filter (where quarantine_reason is not null))::int as "quarantined"
        from submissions where fate = 'pending') as b`,
    [now],
  );
  return rows[0];
}

/** How many drafts of these authorities are at each step; returned ones are being drafted again. */
export async function deskCounts(
  trx: Connection,
  authorityKeys: readonly string[],
  now: Date,
): Promise<Record<DeskCount, number>> {
  const { rows } = await trx.raw(
    `select ${['assigned', 'submitted', 'approved'].map(countOf).join(', ')},
        (count(*) filter (where state = 'drafting' and note is null))::int as "drafting",
        (count(*) filter (where state = 'drafting' and note is not null))::int as "returned",
        (count(*) filter (where due_at <= ? and answer_key is null))::int as "overdue"
      from answer_drafts where authority_key = any(?) and state <> 'released'`,
    [now, [...authorityKeys]],
  );
  return rows[0];
}

type DeskCount = 'assigned' | 'drafting' | 'returned' | 'submitted' | 'approved' | 'overdue';

const countOf = (state: string): string =>
  `(count(*) filter (where state = '${state}'))::int as "${state}"`;
