import type { CadenceStatus } from '../../domain/authority/cadence';
import type { SessionState } from '../../domain/dialogue-session/session';
import type { DeskItem } from './answer';
import type { Instant } from './shared';
import type { ChairMessage } from './session';

/** `GET /home`: what needs this person now. Parts they have no task for are `null`. */
export interface Home {
  now: Instant;
  /** Sessions of today, those on air, and the next ones to come. */
  sessions:
    | {
        documentId: string;
        topic: string;
        state: SessionState;
        isToday: boolean;
        startsAt: Instant | null;
        plannedEndAt: Instant | null;
        intakeClosesAt: Instant | null;
        pending: number;
        unassigned: number;
        toPublish: number;
      }[]
    | null;
  /** Across all sessions. */
  editor: {
    pending: number;
    quarantined: number;
    unassigned: number;
    /** Answers submitted and not decided on. */
    submitted: number;
    /** Answers approved and not published. */
    approved: number;
    overdue: number;
    /** The session most of each queue is in, by its key, as triage is done a session at a time. */
    mostIn: Record<'pending' | 'quarantined' | 'unassigned', string | null>;
    drafts: { documentId: string; topic: string; startsAt: Instant | null }[];
  } | null;
  duties:
    | {
        documentId: string;
        name: string;
        level: string;
        due: string | null;
        status: CadenceStatus;
      }[]
    | null;
  desk: {
    counts: Record<
      'assigned' | 'drafting' | 'returned' | 'submitted' | 'approved' | 'overdue',
      number
    >;
    /** Returned ones, the current one, overdue ones: at most ten, most pressing first. */
    pressing: DeskItem[];
    /** Messages to the chair nobody has acknowledged yet. */
    messages: ChairMessage[];
  } | null;
}
