import type { AnswerState } from '../../domain/answer/state';
import type { Timeliness } from '../../domain/answer/deadline';
import type { AuthorityRef, DecisionView, Instant, PersonRef } from './shared';
import type { OfficialView } from './session';

/**
 * A question on a desk, `GET /desk?state=&session=&overdue=true&afterId=&limit=`: first the one being
 * answered now, then by session, the latest first, in its run order.
 *
 * Holds nothing of the submitter's but what the public sees.
 */
export interface DeskItem {
  documentId: string;
  state: AnswerState;
  authority: { documentId: string; name: string };
  session: { documentId: string; topic: string; state: string };
  question: {
    documentId: string;
    content: string;
    theme: string | null;
    submissionCount: number;
    position: number;
  };
  /** Whether the chair has called this question: it is being answered now. */
  isCurrent: boolean;
  note: string | null;
  author: PersonRef | null;
  dueAt: Instant | null;
  timeliness: Timeliness;
  lockedBy: PersonRef | null;
}

export interface DeskPage {
  drafts: DeskItem[];
  /** The `afterId` of the next page. */
  next: number | null;
}

export interface DraftVersionView {
  revision: number;
  /** The step that left this version: `submit`, `return`, `approve`, `publish`, `correct`. */
  command: string;
  content: string;
  by: PersonRef;
  at: Instant;
  note: string | null;
}

/** `GET /answer-drafts/:id` and the answer of every step. */
export interface DraftView {
  documentId: string;
  state: AnswerState;
  sessionKey: string;
  questionKey: string;
  authority: AuthorityRef;
  content: string | null;
  /** Who speaks the answer: the official readers see. */
  answererName: string | null;
  answererTitle: string | null;
  documents: { title: string; url: string }[];
  recordingSeconds: number | null;
  /** Who wrote it down. */
  author: PersonRef | null;
  approver: PersonRef | null;
  approvedAt: Instant | null;
  note: string | null;
  correctionNote: string | null;
  answerKey: string | null;
  revision: number;
  versions: DraftVersionView[];
  dueAt: Instant | null;
}

export interface DraftDetail extends DraftView {
  now: Instant;
  question: {
    content: string;
    theme: string | null;
    submitterName: string;
    submissionCount: number;
  };
  session: {
    documentId: string;
    topic: string;
    state: string;
    startedAt: Instant | null;
    directPublication: boolean;
    /** Chair first, then the panel: whom `answererName` is picked from. */
    officials: OfficialView[];
  };
  isCurrent: boolean;
  /** What each step would meet if this person took it now. A step they have no task for is left out. */
  steps: Partial<
    Record<
      | 'draft'
      | 'submit'
      | 'return'
      | 'approve'
      | 'publish'
      | 'correct'
      | 'release'
      | 'publishDirectly',
      DecisionView
    >
  >;
}

/** An answer given before, `GET /answer-drafts/:id/previous-answers`. */
export interface PreviousAnswer {
  answerKey: string;
  question: string;
  answer: string;
  authorityName: string;
  topic: string;
  issuedAt: Instant;
  similarity: number;
}
