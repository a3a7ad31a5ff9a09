import type { Instant } from './shared';
import type { SessionView } from './session';

/**
 * `GET /intake/sessions`: sessions a clerk may enter questions into, by start. Those whose intake is
 * open, and those whose intake closed within 14 days, because a letter that came in time may be
 * entered later.
 */
export type IntakeSession = Pick<
  SessionView,
  'documentId' | 'topic' | 'state' | 'startsAt' | 'intakeClosesAt' | 'themes' | 'authority'
>;

/**
 * `POST /sessions/:id/submissions`, JSON or a form with files as `attachments`: everything to read out
 * or print. The receipt code is shown this once.
 */
export interface EntryReceipt {
  receipt: string;
  receivedAt: Instant;
  topic: string;
  intakeClosesAt: Instant | null;
}
