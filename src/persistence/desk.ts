import type { AnswerState } from '../domain/answer/state';
import type { SessionFacts } from '../domain/dialogue-session/session';
import type { Connection } from './connection';

export interface DeskFilter {
  /** The authorities whose desks are listed; `null` for all of them. */
  authorityKeys: string[] | null;
  state?: AnswerState;
  sessionKey?: string;
  /** Only what was due before this instant and has no public answer. */
  overdueAt?: Date;
  /** Only what presses at this instant: being answered now, returned, or overdue. */
  pressingAt?: Date;
  afterId?: number;
  limit: number;
}

export interface DeskRow extends SessionFacts {
  id: number;
  documentId: string;
  state: AnswerState;
  authorityKey: string;
  authorityName: string;
  sessionKey: string;
  topic: string;
  questionKey: string;
  question: string;
  theme: string | null;
  position: number;
  submissionCount: number;
  /** Whether it is being answered now. */
  isCurrent: boolean;
  note: string | null;
  authorId: number | null;
  dueAt: Date | null;
  /** When readers got their first answer to it. */
  issuedAt: Date | null;
}

// Nobody takes back a call when a session is left to lapse: `answeringNow` of the domain.
const IS_CURRENT = `(s.current_question is not null and s.current_question = d.question_key
  and dialogue_session_state(s, dialogue_now()) in ('live', 'overrunning'))`;

// Unique by its last part: the question being answered now, then the latest session's run order.
const ORDER = `(case when ${IS_CURRENT} then 0 else 1 end),
  -extract(epoch from coalesce(s.starts_at, s.created_at)), -s.id, q.position, d.id`;

const tables = (trx: Connection) =>
  trx('answer_drafts as d')
    .join('questions as q', 'q.document_id', 'd.question_key')
    .join('dialogue_sessions as s', 's.document_id', 'd.session_key');

/**
 * What lies on a desk, in the order it is worked on: the questions assigned, each with the state of
 * its answer. A page begins after the row with `afterId`, wherever that stands by now; it is the first
 * page again when that row is gone.
 */
export function deskPage(trx: Connection, filter: DeskFilter): Promise<DeskRow[]> {
  const query = tables(trx)
    .join('authorities as a', 'a.document_id', 'd.authority_key')
    .leftJoin('answers as p', 'p.document_id', 'd.answer_key')
    .orderByRaw(ORDER)
    .limit(filter.limit);
  if (filter.authorityKeys !== null) query.whereIn('d.authority_key', filter.authorityKeys);
  if (filter.state) query.where('d.state', filter.state);
  if (filter.sessionKey !== undefined) query.where('d.session_key', filter.sessionKey);
  if (filter.overdueAt) {
    query.where('d.due_at', '<=', filter.overdueAt).whereNull('d.answer_key');
  }
  if (filter.pressingAt) {
    query.whereRaw(
      `(${IS_CURRENT} or (d.state = 'drafting' and d.note is not null)
        or (d.due_at <= ? and d.answer_key is null))`,
      [filter.pressingAt],
    );
  }
  // What was given back is on nobody's desk; only who sees all desks may ask for it.
  if (filter.state !== 'released' || filter.authorityKeys !== null) {
    query.whereNot('d.state', 'released');
  }
  if (filter.afterId !== undefined) {
    const anchor = tables(trx).where('d.id', filter.afterId).select(trx.raw(ORDER));
    // The question of that row may have been taken back meanwhile: better twice than never.
    query.whereRaw(`((${ORDER}) > (?) or not exists (?))`, [anchor, anchor.clone()]);
  }
  return query.select({
    id: 'd.id',
    documentId: 'd.document_id',
    state: 'd.state',
    authorityKey: 'd.authority_key',
    authorityName: 'a.name',
    sessionKey: 'd.session_key',
    topic: 's.topic',
    announcedAt: 's.announced_at',
    startsAt: 's.starts_at',
    plannedEndAt: 's.planned_end_at',
    overrunMinutes: 's.overrun_minutes',
    startedAt: 's.started_at',
    endedAt: 's.ended_at',
    cancelledAt: 's.cancelled_at',
    questionKey: 'd.question_key',
    question: 'q.content',
    theme: 'q.theme',
    position: 'q.position',
    submissionCount: 'q.submission_count',
    isCurrent: trx.raw(IS_CURRENT),
    note: 'd.note',
    authorId: 'd.author_id',
    dueAt: 'd.due_at',
    issuedAt: 'p.issued_at',
  });
}
