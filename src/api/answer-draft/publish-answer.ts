import type { Core } from '@strapi/strapi';
import { ANSWER } from '../../content-types';
import { publicText } from './public-text';
import type { DraftRecord } from './record';

/** Writes an approved text where everybody reads it, word for word; answers the answer's id. */
export const publishAnswer = (
  strapi: Core.Strapi,
  draft: DraftRecord,
  issuedAt: string,
): Promise<string> =>
  draft.answerKey === null
    ? createAnswer(strapi, draft, issuedAt)
    : correctAnswer(strapi, draft, { answerKey: draft.answerKey, correctedAt: issuedAt });

async function createAnswer(
  strapi: Core.Strapi,
  draft: DraftRecord,
  issuedAt: string,
): Promise<string> {
  const { questionKey, authorityKey } = draft;
  const answer = await strapi.documents(ANSWER).create({
    data: { ...publicText(draft), question: questionKey, authority: authorityKey, issuedAt },
  } as never);
  return answer.documentId;
}

async function correctAnswer(
  strapi: Core.Strapi,
  draft: DraftRecord,
  { answerKey, correctedAt }: { answerKey: string; correctedAt: string },
): Promise<string> {
  const data = { ...publicText(draft), correctedAt, correctionNote: draft.correctionNote };
  await strapi.documents(ANSWER).update({ documentId: answerKey, data } as never);
  return answerKey;
}
