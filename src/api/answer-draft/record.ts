import type { AnswerCommand, AnswerState } from '../../domain/answer/state';

/** A text as it left somebody's hands. */
export interface DraftVersion {
  revision: number;
  command: AnswerCommand | 'publishDirectly';
  content: string | null;
  by: number;
  at: string;
  /** Note of a return or of a correction; left out in versions older than it. */
  note?: string | null;
}

/** A draft answer as stored; the database guarantees what is not nullable here. */
export interface DraftRecord {
  documentId: string;
  sessionKey: string;
  questionKey: string;
  authorityKey: string;
  state: AnswerState;
  content: string | null;
  answererName: string | null;
  answererTitle: string | null;
  documents: { title: string; url: string }[] | null;
  recordingSeconds: number | null;
  authorId: number | null;
  approverId: number | null;
  approvedAt: string | null;
  /** When the assignment is overdue; null where the level sets no limit. */
  dueAt: string | null;
  note: string | null;
  correctionNote: string | null;
  answerKey: string | null;
  revision: number;
  versions: DraftVersion[];
}
