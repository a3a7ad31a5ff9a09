import type { AnswerState } from '../domain/answer/state';
import type { Connection } from './connection';

export interface DeskFilter {
  /** The authorities whose desks are listed; `null` for all of them. */
  authorityKeys: string[] | null;
  state?: AnswerState;
  afterId?: number;
  limit: number;
}

export interface DeskRow {
  id: number;
  documentId: string;
  state: AnswerState;
  authorityKey: string;
  authorityName: string;
  sessionKey: string;
  topic: string;
  questionKey: string;
  question: string;
  submissionCount: number;
  note: string | null;
}

/** What lies on a desk: the questions assigned, each with the state of its answer. */
export function deskPage(trx: Connection, filter: DeskFilter): Promise<DeskRow[]> {
  const query = trx('answer_drafts as d')
    .join('questions as q', 'q.document_id', 'd.question_key')
    .join('dialogue_sessions as s', 's.document_id', 'd.session_key')
    .join('authorities as a', 'a.document_id', 'd.authority_key')
    .orderBy('d.id')
    .limit(filter.limit);
  if (filter.authorityKeys !== null) query.whereIn('d.authority_key', filter.authorityKeys);
  if (filter.state) query.where('d.state', filter.state);
  // What was given back is on nobody's desk; only who sees all desks may ask for it.
  if (filter.state !== 'released' || filter.authorityKeys !== null) {
    query.whereNot('d.state', 'released');
  }
  if (filter.afterId !== undefined) query.where('d.id', '>', filter.afterId);
  return query.select({
    id: 'd.id',
    documentId: 'd.document_id',
    state: 'd.state',
    authorityKey: 'd.authority_key',
    authorityName: 'a.name',
    sessionKey: 'd.session_key',
    topic: 's.topic',
    questionKey: 'd.question_key',
    question: 'q.content',
    submissionCount: 'q.submission_count',
    note: 'd.note',
  });
}
