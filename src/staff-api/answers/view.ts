import type { DraftRecord } from '../../api/answer-draft/record';
import type { DeskRow } from '../../persistence/desk';

/** A question on a desk. Holds nothing of the submitter's but what the public sees. */
export const deskView = (row: DeskRow) => ({
  documentId: row.documentId,
  state: row.state,
  authority: { documentId: row.authorityKey, name: row.authorityName },
  session: { documentId: row.sessionKey, topic: row.topic },
  question: {
    documentId: row.questionKey,
    content: row.question,
    submissionCount: row.submissionCount,
  },
  note: row.note,
});

/** A draft with everything those who write and approve it need. */
export const draftView = (draft: DraftRecord) => ({
  documentId: draft.documentId,
  state: draft.state,
  sessionKey: draft.sessionKey,
  questionKey: draft.questionKey,
  authorityKey: draft.authorityKey,
  content: draft.content,
  answererName: draft.answererName,
  answererTitle: draft.answererTitle,
  documents: draft.documents ?? [],
  recordingSeconds: draft.recordingSeconds,
  authorId: draft.authorId,
  approverId: draft.approverId,
  approvedAt: draft.approvedAt,
  note: draft.note,
  correctionNote: draft.correctionNote,
  answerKey: draft.answerKey,
  revision: draft.revision,
  versions: draft.versions,
});
