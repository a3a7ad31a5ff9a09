import type { QuestionKind } from '../../domain/question/kind';
import type { Channel } from '../../domain/submission/channel';
import type { Fate } from '../../domain/submission/fate';
import type { PublicName } from '../../domain/submission/public-name';
import type { SubmitterKind } from '../../domain/submission/submitter';

/** A submission as stored; the database guarantees what is not nullable here. */
export interface SubmissionRecord {
  documentId: string;
  sessionKey: string;
  channel: Channel;
  submitterKind: SubmitterKind;
  name: string;
  representative: string | null;
  address: string | null;
  telephone: string | null;
  email: string | null;
  kind: QuestionKind;
  theme: string | null;
  authorityKey: string | null;
  content: string;
  language: string;
  publicName: PublicName;
  receivedAt: string;
  enteredBy: number | null;
  documentNumber: string | null;
  fate: Fate;
  fateAt: string | null;
  fateBy: number | null;
  questionKey: string | null;
  rejectionCode: string | null;
  fateNote: string | null;
  transferredTo: string | null;
  /** Why it was set aside while pending; kept when it is decided, and meaningless then. */
  quarantineReason: string | null;
}
