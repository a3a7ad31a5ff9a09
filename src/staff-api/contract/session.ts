import type { AnnouncementKind } from '../../domain/announcement/kind';
import type { SessionMode } from '../../domain/dialogue-session/mode';
import type { ControlCommand } from '../../domain/dialogue-session/control';
import type { SessionState } from '../../domain/dialogue-session/session';
import type { Channel } from '../../domain/submission/channel';
import type { Fate } from '../../domain/submission/fate';
import type { AuthorityRef, DecisionView, Instant, PersonRef } from './shared';

export interface OfficialView {
  name: string;
  title: string;
  /** Position code, as the regulation profile names it. */
  position: string;
}

export interface IntakeAddress {
  channel: Channel;
  address: string;
}

/** A session as staff see it, with its state at the instant of the answer. */
export interface SessionView {
  documentId: string;
  slug: string;
  topic: string;
  introduction: string | null;
  state: SessionState;
  intakeClosesAt: Instant | null;
  authority: AuthorityRef | null;
  chair: OfficialView | null;
  panel: OfficialView[];
  themes: { name: string }[];
  mode: SessionMode;
  place: string | null;
  onlineAddress: string | null;
  broadcastUrl: string | null;
  recordingUrl: string | null;
  intakeChannels: IntakeAddress[];
  startsAt: Instant | null;
  plannedEndAt: Instant | null;
  overrunMinutes: number;
  /** Whether the chair's authority may publish an answer in one step while the session is on air. */
  directPublication: boolean;
  announcedAt: Instant | null;
  startedAt: Instant | null;
  endedAt: Instant | null;
  cancelledAt: Instant | null;
  cancellationReason: string | null;
  postponedFrom: Instant | null;
  postponementReason: string | null;
  /** `documentId` of the question being answered now. */
  currentQuestion: string | null;
}

/** What was received, by what became of it and by how it came. Both lists sum to `received`. */
export interface SessionAccount {
  received: number;
  fates: Record<Fate, number>;
  channels: Record<Channel, number>;
  /** Of the pending ones. */
  quarantined: number;
}

/** `GET /sessions/:id`. `now` is the database's clock, for every countdown on the screen. */
export interface SessionDetail extends SessionView {
  account: SessionAccount;
  now: Instant;
  /**
   * What the commands of the control screen would meet at this instant: an extension by five minutes
   * from the planned end, or from now once that has passed; a postponement in good time; a reason.
   */
  commands: Record<ControlCommand, DecisionView>;
  /** Of a session in preparation; `null` when none is set. */
  announcementTime: AnnouncementTime | null;
}

/** `POST /sessions/:id/announcement-time` `{announceAt}`, `null` for none; answers the session. */
export interface AnnouncementTime {
  announceAt: Instant;
  setBy: PersonRef;
  /** When the rules refused to announce the session at that time; `null` while it is to come. */
  refusedAt: Instant | null;
  /** Why they refused, or what the announcement would meet then with the plan as it is now. */
  decision: DecisionView;
}

/** `GET /sessions/:id/announcement-preview`. */
export interface AnnouncementPreview {
  kind: AnnouncementKind;
  title: string;
  body: string;
  /** All that stands against announcing; `null` for other kinds. */
  decision: DecisionView | null;
}

/** One line of `GET /sessions/:id/timeline`, newest first. */
export interface TimelineEntry {
  id: number;
  at: Instant;
  /** `session.end`, `question.assign`, … */
  command: string;
  /** `dialogue-session`, `question`, `answer-draft`, `announcement`. */
  subjectType: string;
  subjectKey: string;
  by: PersonRef | null;
  details: Record<string, unknown>;
}

export interface Timeline {
  entries: TimelineEntry[];
  /** The `before` of the next page. */
  next: number | null;
}

/** One question in the run order, `GET /sessions/:id/run-order`. */
export interface RunOrderItem {
  documentId: string;
  position: number;
  content: string;
  theme: string | null;
  submitterName: string;
  submissionCount: number;
  assignedAuthority: Pick<AuthorityRef, 'documentId' | 'name'> | null;
  /** State of the answer on the assigned authority's desk. */
  answerState: string | null;
  isAnswered: boolean;
  /** When the chair called it, and how far into the session that was. */
  calledAt: Instant | null;
  recordingSeconds: number | null;
}

export interface RunOrder {
  now: Instant;
  currentQuestion: string | null;
  questions: RunOrderItem[];
}

/** `POST /sessions/:id/run-order`: moves one question; answers the run order. */
export interface RunOrderMove {
  questionKey: string;
  /** The question it is to stand before; `null` puts it last. */
  beforeKey: string | null;
}

/** `POST /sessions/:id/call-question`; `null` when none is being answered. Answers the run order. */
export interface QuestionCall {
  questionKey: string | null;
}

/**
 * A backstage message to the chair (lời nhắn cho người chủ trì): `GET /sessions/:id/messages`, newest
 * first; `POST /sessions/:id/messages` `{text}`; `POST /messages/:id/acknowledge`.
 */
export interface ChairMessage {
  documentId: string;
  sessionKey: string;
  text: string;
  sentBy: PersonRef;
  sentAt: Instant;
  acknowledgedBy: PersonRef | null;
  acknowledgedAt: Instant | null;
}

/**
 * A read-only address for the screen in the hall. The address itself is told once, when it is made.
 * `GET` and `POST /sessions/:id/projector-links`; `POST /projector-links/:id/revoke`.
 */
export interface ProjectorLink {
  documentId: string;
  createdBy: PersonRef;
  createdAt: Instant;
  revokedAt: Instant | null;
}

export interface NewProjectorLink extends ProjectorLink {
  /** Path below the server's address, with the secret in it. */
  path: string;
}
