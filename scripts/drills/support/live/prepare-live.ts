import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { DrillPlan } from '../drill-database';
import { inSlicesOf } from './in-slices-of';
import type { EditorAccount } from '../editor';
import { prepareEditor } from '../prepare-editor';
import { dice, sampleText } from '../sample-texts';
import { sessionPlan } from '../session-plan';
import { bodyOf } from '../submitter';

/** A session on air, and what may be published in it. */
export interface PreparedLive {
  account: EditorAccount;
  sessionKey: string;
  slug: string;
  /** Keys of approved drafts, in the order of their answers' markers `[A0]`, `[A1]`, … */
  approved: string[];
}

const STAFF = { kind: 'staff' as const, id: 900_003 };
const LEADER = { kind: 'staff' as const, id: 900_002 };

/** Bytes of an answer as leaders give them. */
const ANSWER_BYTES = 2_000;
const AT_ONCE = 8;

/** Fills an empty database with a session on air: so many questions answered, so many ready to be. */
export async function prepareLive(
  strapi: Core.Strapi,
  { answered, approved }: { answered: number; approved: number },
): Promise<PreparedLive> {
  const { id, ...account } = await prepareEditor(strapi);
  const editor = { kind: 'staff' as const, id };
  const sessions = strapi.service('api::dialogue-session.dialogue-session');
  const plan = sessionPlan('Tháo gỡ khó khăn cho doanh nghiệp', account.authorityKey);
  const { documentId: sessionKey, slug } = await sessions.prepare(plan, editor);
  await sessions.announce(sessionKey, {}, editor);
  await sessions.start(sessionKey, editor);
  const desk = strapi.service('api::answer-draft.desk');
  const waiting: string[] = [];
  const texts = Array.from({ length: answered + approved }, (_, index) =>
    index < approved ? answerText(`[A${index}]`) : answerText(''),
  );
  await inSlicesOf(AT_ONCE, texts, async (text, index) => {
    const draftKey = await writtenDraft(strapi, slug, { text, editor, account });
    if (index < approved) waiting[index] = draftKey;
    else await desk.publish(draftKey, LEADER);
  });
  await strapi.db.connection.raw('analyze');
  return { account, sessionKey, slug, approved: waiting };
}

/** A database with one session on air in which so many questions are answered. */
export const answeredSession = (answered: number): DrillPlan<PreparedLive> => ({
  title: `Answering ${answered} questions`,
  prepare: (strapi) => prepareLive(strapi, { answered, approved: 0 }),
});

interface Writing {
  text: string;
  editor: { kind: 'staff'; id: number };
  account: EditorAccount;
}

/** The whole way of a question to an approved answer. */
async function writtenDraft(
  strapi: Core.Strapi,
  slug: string,
  { text, editor, account: { authorityKey } }: Writing,
): Promise<string> {
  const { data } = bodyOf(randomUUID());
  await strapi.service('api::submission.intake').submit({ slug, data });
  const [submission] = await strapi
    .documents('api::submission.submission')
    .findMany({ filters: { content: data.content }, limit: 1 });
  const triage = strapi.service('api::submission.triage');
  const { questionKey } = await triage.accept(submission!.documentId, { authorityKey }, editor);
  const draft = await strapi
    .documents('api::answer-draft.answer-draft')
    .findFirst({ filters: { questionKey } });
  const { documentId } = draft!;
  const desk = strapi.service('api::answer-draft.desk');
  const answer = { answererName: 'Trần Văn Bình', answererTitle: 'Chủ tịch', content: text };
  await desk.save(documentId, answer, 0, STAFF);
  await desk.submit(documentId, 1, STAFF);
  await desk.approve(documentId, 1, LEADER);
  return documentId;
}

const roll = dice(1374);

/** About 2 kB in the letters of Vietnamese, unlike every other. */
function answerText(marker: string): string {
  let text = marker;
  while (Buffer.byteLength(text) < ANSWER_BYTES) text += ` ${sampleText(roll)}`;
  return text;
}
