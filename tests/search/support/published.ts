import type { Core } from '@strapi/strapi';
import {
  ANSWER_TEXT,
  EDITOR,
  givenSubmission,
  LEADER,
  type Session,
  STAFF,
} from '../../support/scenario';

export interface Asked {
  content: string;
  /** None: not answered. */
  answer?: string;
  theme?: string | null;
  /** Who answers; the session's own authority unless said. */
  authorityKey?: string;
}

/** A public question, as citizens, editors and leaders make one. */
export async function published(
  strapi: Core.Strapi,
  session: Session,
  { content, answer, theme, authorityKey = session.authorityKey }: Asked,
): Promise<{ questionKey: string; draftKey: string; submissionKey: string }> {
  const { documentId: submissionKey } = await givenSubmission(strapi, session, { theme });
  const { questionKey } = await strapi
    .service('api::submission.triage')
    .accept(submissionKey, { content, theme, authorityKey }, EDITOR);
  const draft = await strapi
    .documents('api::answer-draft.answer-draft')
    .findFirst({ filters: { questionKey, authorityKey } });
  const draftKey = draft?.documentId ?? '';
  if (answer !== undefined) await answered(strapi, draftKey, answer);
  return { questionKey, draftKey, submissionKey };
}

export async function answered(strapi: Core.Strapi, draftKey: string, answer: string) {
  const desk = strapi.service('api::answer-draft.desk');
  await desk.save(draftKey, { ...ANSWER_TEXT, content: answer }, 0, STAFF);
  await desk.submit(draftKey, 1, STAFF);
  await desk.approve(draftKey, 1, LEADER);
  await desk.publish(draftKey, LEADER);
}

export async function corrected(strapi: Core.Strapi, draftKey: string, answer: string) {
  const desk = strapi.service('api::answer-draft.desk');
  await desk.correct(draftKey, 'Sửa số liệu', LEADER);
  const draft = await strapi
    .documents('api::answer-draft.answer-draft')
    .findOne({ documentId: draftKey });
  const revision = draft?.revision ?? 0;
  await desk.save(draftKey, { ...ANSWER_TEXT, content: answer }, revision, STAFF);
  await desk.submit(draftKey, revision + 1, STAFF);
  await desk.approve(draftKey, revision + 1, LEADER);
  await desk.publish(draftKey, LEADER);
}
