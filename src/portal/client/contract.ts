import type { SessionPhase } from '../../domain/dialogue-session/phase';
import type { SessionState } from '../../domain/dialogue-session/session';
import type { QuestionKind } from '../../domain/question/kind';
import type { ReceiptEvent } from '../../domain/submission/receipt-timeline';
import type { Fate } from '../../domain/submission/fate';
import type { PublicName } from '../../domain/submission/public-name';
import type { SubmitterField, SubmitterKind } from '../../domain/submission/submitter';

export type { ReceiptEvent, SessionPhase };

/** What the server answers to the portal's pages. Instants are ISO strings in UTC. */

export interface AuthorityName {
  documentId: string;
  name: string;
  slug: string;
}

export interface Official {
  name: string;
  title: string;
}

export interface SessionCounters {
  received: number;
  fates: Record<Fate, number>;
}

export interface SessionSummary {
  documentId: string;
  slug: string;
  topic: string;
  state: SessionState;
  mode: 'online' | 'venue';
  place: string | null;
  startsAt: string | null;
  plannedEndAt: string | null;
  endedAt: string | null;
  authority: AuthorityName & { level: string };
  chair: Official | null;
  /** Public questions, and how many of them have an answer. */
  questions: number;
  answered: number;
  hasRecording: boolean;
}

export interface Facet {
  /** What a filter takes: a slug, a level's key, a year. */
  value: string;
  label: string;
  count: number;
}

/** `GET /api/portal/sessions?phase=&authority=&level=&year=&page=` */
export interface SessionListAnswer {
  data: SessionSummary[];
  meta: {
    /** The database's instant. */
    now: string;
    page: number;
    pages: number;
    total: number;
    facets: { authority: Facet[]; level: Facet[]; year: Facet[] };
  };
}

export interface IntakeWindow {
  isOpen: boolean;
  opensAt: string | null;
  closesAt: string | null;
}

export interface IntakeChannel {
  channel: 'portal' | 'email' | 'post' | 'telephone' | 'venue';
  address: string;
}

export interface AnnouncementText {
  documentId: string;
  kind: 'upcoming' | 'rescheduled' | 'extended' | 'cancelled' | 'ended' | 'record_published';
  title: string;
  body: string;
  issuedAt: string;
}

/** What the question form needs to know. */
export interface QuestionForm {
  themes: string[];
  /** Who may be asked: the session's authority first. */
  authorities: AuthorityName[];
  /** Each inner list: at least one of these fields. */
  requiredFields: Record<SubmitterKind, SubmitterField[][]>;
  longestContent: number;
  attachments: { maxFiles: number; maxTotalBytes: number; types: string[] };
  consent: { version: string; vi: string; en: string };
}

/** `GET /api/portal/sessions/:slug`: the session as announced; its questions are in the live page. */
export interface SessionAnswer {
  data: SessionSummary & {
    introduction: string | null;
    themes: string[];
    panel: Official[];
    intakeChannels: IntakeChannel[];
    onlineAddress: string | null;
    broadcastUrl: string | null;
    recordingUrl: string | null;
    /** An address that may be shown in a frame, once somebody asks for it; null: only a link. */
    broadcastFrame: string | null;
    recordingFrame: string | null;
    announcedAt: string;
    startedAt: string | null;
    latestEndAt: string | null;
    cancelledAt: string | null;
    cancellationReason: string | null;
    postponedFrom: string | null;
    postponementReason: string | null;
    window: IntakeWindow;
    /** What the public is told while the portal takes no questions in spite of the window; otherwise null. */
    intakePaused: { notice: string | null; noticeEn: string | null } | null;
    counters: SessionCounters;
    /** Newest first. */
    announcements: AnnouncementText[];
    form: QuestionForm;
    /** Of the calendar entry. */
    calendarUrl: string;
    /** Of the page on the portal site. */
    pageUrl: string;
  };
  meta: { now: string };
}

export interface DocumentLink {
  title: string;
  url: string;
}

export interface PublicAnswer {
  documentId: string;
  authority: AuthorityName | null;
  answererName: string;
  answererTitle: string;
  content: string;
  documents: DocumentLink[];
  recordingSeconds: number | null;
  issuedAt: string;
  correctedAt: string | null;
  correctionNote: string | null;
}

export interface PublicQuestion {
  documentId: string;
  position: number;
  content: string;
  theme: string | null;
  kind: QuestionKind;
  submitterName: string;
  submitterKind: SubmitterKind;
  language: string;
  submissionCount: number;
  receivedAt: string;
  acceptedAt: string;
  calledAt: string | null;
  recordingSeconds: number | null;
  assignedAuthority: AuthorityName | null;
  answers: PublicAnswer[];
}

/** `GET /api/dialogue-sessions/:slug/live`: a page (`page`) or what changed (`removed`, `more`). */
export interface LiveAnswer {
  version: number;
  session: {
    documentId: string;
    slug: string;
    topic: string;
    state: SessionState;
    startsAt: string | null;
    plannedEndAt: string | null;
    latestEndAt: string | null;
    startedAt: string | null;
    endedAt: string | null;
    cancelledAt: string | null;
    cancellationReason: string | null;
    broadcastUrl: string | null;
    recordingUrl: string | null;
    window: IntakeWindow;
    /** The question being answered now. */
    currentQuestion: string | null;
    authority: AuthorityName | null;
    chair: Official | null;
  };
  counters: SessionCounters;
  poll: { afterSeconds: number; jitterSeconds: number };
  questions: PublicQuestion[];
  page?: { number: number; pages: number; size: number; questions: number };
  removed?: string[];
  more?: boolean;
}

/** `GET /api/intake-challenge`: an ALTCHA challenge (version 2), as its libraries take it. */
export interface IntakeChallenge {
  parameters: Record<string, unknown> & { algorithm: string; nonce: string; salt: string };
  signature?: string;
}

/**
 * `POST /api/dialogue-sessions/:slug/questions`. JSON is `{data, altcha, website}`; a form has the keys of
 * `data`, `altcha` and `website` beside each other, and files as `attachments`.
 */
export interface SubmissionBody {
  submitterKind: SubmitterKind;
  name: string;
  representative?: string;
  address?: string;
  telephone?: string;
  email?: string;
  kind: QuestionKind;
  theme?: string;
  authority?: string;
  content: string;
  publicName: PublicName;
  consent: boolean;
  /** Of the text the submitter has read; another than the present one is refused. */
  consentVersion?: string;
  language?: string;
}

export interface ReceiptAnswer {
  data: { receipt: string; receivedAt: string };
}

/** `POST /api/receipts` `{code}` */
export interface ReceiptFateAnswer {
  data: {
    receivedAt: string;
    session: { documentId: string; slug: string; topic: string };
    fate: Fate;
    decidedAt: string | null;
    question: { documentId: string; answered: boolean } | null;
    rejection: { code: string; message: string; messageEn: string } | null;
    transferredTo: string | null;
    note: string | null;
    /** Oldest first. */
    timeline: ReceiptEvent[];
    /** The public question with its answers, when there is one. */
    publicQuestion: PublicQuestion | null;
    /** Whether its sender may take it back now. `POST /api/receipts/withdrawal` `{code}` does. */
    canWithdraw: boolean;
  };
}

/** A piece of text; `match` where it is what was searched for. */
export interface Snippet {
  text: string;
  match: boolean;
}

export interface SearchHit {
  documentId: string;
  session: { slug: string; topic: string };
  authority: AuthorityName | null;
  theme: string | null;
  submitterName: string;
  language: string;
  receivedAt: string;
  answeredAt: string | null;
  question: Snippet[];
  answer: Snippet[] | null;
}

/** `GET /api/search?q=&authority=&year=&theme=&page=` */
export interface SearchAnswer {
  data: SearchHit[];
  meta: {
    q: string;
    page: number;
    /** Whether there is a page after this one. */
    hasMore: boolean;
    /** At most 1,000: `isMore` says that there are more, and a facet's value with a count of 0 may have some. */
    total: number;
    isMore: boolean;
    facets: { authority: Facet[]; year: Facet[]; theme: Facet[] };
  };
}

/** `POST /api/similar-questions` `{content}`: answered questions that ask the like, the likest first. */
export interface SimilarAnswer {
  data: {
    documentId: string;
    session: { slug: string; topic: string };
    content: string;
    answeredAt: string;
    similarity: number;
  }[];
}

/** Every error: a stable code, and what to do about it in both languages. */
export interface ErrorAnswer {
  error: {
    status: number;
    name: string;
    message: string;
    details: {
      code: string;
      messageEn?: string;
      source?: string;
      faults?: { path: string; code: string; message: string; messageEn: string }[];
      [more: string]: unknown;
    };
  };
}
