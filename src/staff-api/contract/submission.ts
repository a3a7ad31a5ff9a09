import type { Channel } from '../../domain/submission/channel';
import type { Fate } from '../../domain/submission/fate';
import type { PublicName } from '../../domain/submission/public-name';
import type { SubmitterKind } from '../../domain/submission/submitter';
import type { Instant, PersonRef } from './shared';

/** Query of `GET /sessions/:id/submissions`. All that is given must hold. */
export interface QueueFilter {
  fate?: Fate;
  channel?: Channel;
  submitterKind?: SubmitterKind;
  theme?: string;
  /** `documentId`: pending ones addressed to it, accepted ones assigned to it. */
  authority?: string;
  /** `true`: accepted ones nobody is assigned to yet, and pending ones addressed to nobody. */
  withoutAuthority?: 'true';
  /** `true` only what was set aside, `false` only what was not. Default: what was not. */
  quarantined?: 'true' | 'false';
  /** Words of the text, with or without diacritics. */
  text?: string;
  after?: string;
  limit?: string;
}

/** A line of the queue. */
export interface QueueItem {
  documentId: string;
  channel: Channel;
  submitterKind: SubmitterKind;
  name: string;
  kind: string;
  theme: string | null;
  content: string;
  receivedAt: Instant;
  fate: Fate;
  questionKey: string | null;
  /** The authority asked; once accepted, the one assigned. */
  authority: { documentId: string; name: string } | null;
  /** Why it was set aside; `null` when it was not. */
  quarantineReason: string | null;
  /** Who has it open for deciding. */
  lockedBy: PersonRef | null;
}

export interface QueuePage {
  submissions: QueueItem[];
  next: string | null;
}

/** `GET /submissions/:id`: everything an editor needs to decide. The reading is in the audit. */
export interface SubmissionDetail {
  documentId: string;
  sessionKey: string;
  channel: Channel;
  submitterKind: SubmitterKind;
  name: string;
  representative: string | null;
  address: string | null;
  telephone: string | null;
  email: string | null;
  kind: string;
  theme: string | null;
  authority: { documentId: string; name: string } | null;
  content: string;
  language: string;
  publicName: PublicName;
  receivedAt: Instant;
  enteredBy: PersonRef | null;
  documentNumber: string | null;
  fate: Fate;
  fateAt: Instant | null;
  fateBy: PersonRef | null;
  questionKey: string | null;
  /** The public wording, once there is a question. */
  question: { content: string; theme: string | null; submissionCount: number } | null;
  rejectionCode: string | null;
  fateNote: string | null;
  transferredTo: string | null;
  quarantineReason: string | null;
  attachments: { key: string; name: string; mime: string; size: number }[];
}

/** A text like the one beside it, likest first. */
export interface SimilarItem {
  /** `question` of this session, `submission` still pending in it, `answered` in the past. */
  where: 'question' | 'submission' | 'answered';
  documentId: string;
  content: string;
  /** 0 to 1, by pairs of neighbouring words without diacritics and courtesies. */
  similarity: number;
  submissionCount: number;
  /** Of an answered one. */
  session: { documentId: string; topic: string } | null;
  answer: string | null;
  receivedAt: Instant;
}

/** `GET /sessions/:id/groups`: pending submissions that ask the same, largest group first. */
export interface SubmissionGroup {
  /** The likest to all others: what the group is read by. */
  lead: string;
  members: Pick<QueueItem, 'documentId' | 'content' | 'name' | 'channel' | 'receivedAt'>[];
  /** Public question the group is like, if there is one. */
  question: { documentId: string; content: string; submissionCount: number } | null;
}

export interface Grouping {
  /** Submissions looked at: the oldest pending ones, at most 1,000. */
  considered: number;
  groups: SubmissionGroup[];
}

/**
 * `POST …/lock`, sent again every `heartbeatMilliseconds`: the answer tells who else is here.
 * `{takeOver: true}` takes it from a holder who is still there.
 */
export interface LockView {
  isMine: boolean;
  /** Who holds it now: oneself, when `isMine`. */
  holder: PersonRef;
  takenAt: Instant;
  /** The lock dies at this instant unless the holder is heard of before. */
  expiresAt: Instant;
  /** Everybody else who has the item open: neither the holder nor oneself. */
  alsoHere: PersonRef[];
  /** Milliseconds between two signs of life. */
  heartbeatMilliseconds: number;
}

/** What became of one of many, `POST /sessions/:id/bulk`. */
export interface BulkOutcome {
  documentId: string;
  done: boolean;
  questionKey: string | null;
  /** Why not: code and sentences of the refusal. */
  code: string | null;
  message: string | null;
  messageEn: string | null;
}
