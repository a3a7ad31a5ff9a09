import type { Core } from '@strapi/strapi';
import type { DraftRecord } from '../../api/answer-draft/record';
import { AUTHORITY } from '../../content-types';
import { timelinessOf } from '../../domain/answer/deadline';
import { sessionState } from '../../domain/dialogue-session/session';
import type { DeskRow } from '../../persistence/desk';
import { personRefs, type PersonRef } from '../../persistence/person-refs';
import type { DeskItem, DraftView } from '../contract/answer';

/** Who is at work on a page of the desk. */
export interface DeskPeople {
  byId: (userId: number | null) => PersonRef | null;
  holders: ReadonlyMap<string, PersonRef>;
}

/** A question on a desk. Holds nothing of the submitter's but what the public sees. */
export const deskView = (row: DeskRow, { byId, holders }: DeskPeople, now: Date): DeskItem => ({
  documentId: row.documentId,
  state: row.state,
  authority: { documentId: row.authorityKey, name: row.authorityName },
  session: { documentId: row.sessionKey, topic: row.topic, state: sessionState(row, now) },
  question: {
    documentId: row.questionKey,
    content: row.question,
    theme: row.theme,
    submissionCount: row.submissionCount,
    position: row.position,
  },
  isCurrent: row.isCurrent,
  note: row.note,
  author: byId(row.authorId),
  dueAt: row.dueAt?.toISOString() ?? null,
  timeliness: timelinessOf(row.dueAt, row.issuedAt, now),
  lockedBy: holders.get(row.documentId) ?? null,
});

/** A draft with everything those who write and approve it need, people by their names. */
export async function draftView(strapi: Core.Strapi, draft: DraftRecord): Promise<DraftView> {
  const { authorId, approverId, versions } = draft;
  const people = versions.map(({ by }) => by);
  const byId = await personRefs(strapi.db.connection, [authorId, approverId, ...people]);
  const authority = await strapi
    .documents(AUTHORITY)
    .findOne({ documentId: draft.authorityKey, fields: ['documentId', 'name', 'level'] });
  return {
    documentId: draft.documentId,
    state: draft.state,
    sessionKey: draft.sessionKey,
    questionKey: draft.questionKey,
    authority: {
      documentId: draft.authorityKey,
      name: authority?.name ?? '',
      level: authority?.level ?? '',
    },
    content: draft.content,
    answererName: draft.answererName,
    answererTitle: draft.answererTitle,
    documents: draft.documents ?? [],
    recordingSeconds: draft.recordingSeconds,
    author: byId(authorId),
    approver: byId(approverId),
    approvedAt: draft.approvedAt,
    note: draft.note,
    correctionNote: draft.correctionNote,
    answerKey: draft.answerKey,
    revision: draft.revision,
    versions: versions.map(({ revision, command, content, by, at, note = null }) => ({
      revision,
      command,
      content: content ?? '',
      by: byId(by)!,
      at,
      note,
    })),
    dueAt: draft.dueAt,
  };
}
