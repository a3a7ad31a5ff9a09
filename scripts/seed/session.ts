import type { Core } from '@strapi/strapi';
import { SESSION } from '../../src/content-types';
import type { ExampleAnswer, ExampleQuestion, ExampleSession } from './example';
import { minutesAfter, Timeline } from './timeline';

type StaffActor = { kind: 'staff'; id: number };

/** Who acts in the example, and the keys of its authorities. */
export interface Cast {
  editor: StaffActor;
  leader: StaffActor;
  staff: StaffActor;
  authorityKeys: ReadonlyMap<string, string>;
}

export interface Programme {
  session: ExampleSession;
  questions: ExampleQuestion[];
  startsAt: Date;
  durationMinutes: number;
  announcedAt: Date;
  /** Minutes after the start; left out when it has not come to that yet. */
  events?: { start?: number; extend?: { at: number; to: number }; end?: number };
}

// A short time for an editor to read, and for an answer to be typed and approved.
const ACCEPTED_AFTER_MINUTES = 1;
const ANSWERED_AFTER_MINUTES = 2;
const WRITTEN_AFTER_DAYS = 3;

/** Plays one session of the example through the services and guards everybody uses. */
export async function seedSession(
  strapi: Core.Strapi,
  cast: Cast,
  programme: Programme,
): Promise<void> {
  const sessions = strapi.service(SESSION);
  const { session, questions, startsAt, durationMinutes, announcedAt, events = {} } = programme;
  const { documentId, slug } = await prepareSession(strapi, cast, programme);
  const timeline = new Timeline(strapi);
  const at = (minute: number): Date => minutesAfter(startsAt, minute);

  timeline.add(announcedAt, () => sessions.announce(documentId, {}, cast.editor));
  if (events.start !== undefined) {
    timeline.add(at(events.start), () => sessions.start(documentId, cast.editor));
  }
  if (events.extend) {
    const plannedEndAt = at(events.extend.to);
    timeline.add(at(events.extend.at), () =>
      sessions.extend(documentId, plannedEndAt, cast.editor),
    );
  }
  if (events.end !== undefined) {
    timeline.add(at(events.end), () => sessions.end(documentId, cast.editor));
  }
  const written = minutesAfter(at(durationMinutes), WRITTEN_AFTER_DAYS * 1_440);
  addQuestions(strapi, timeline, { cast, documentId, slug, at, written }, questions);
  await timeline.play();
  if (events.end !== undefined && session.recordingUrl) {
    const { recordingUrl } = session;
    await sessions.change(documentId, { recordingUrl }, cast.editor);
  }
}

export const prepareSession = (
  strapi: Core.Strapi,
  { editor, authorityKeys }: Cast,
  {
    session,
    startsAt,
    durationMinutes,
  }: Pick<Programme, 'session' | 'startsAt' | 'durationMinutes'>,
): Promise<{ documentId: string; slug: string }> => {
  const { authorityCode, recordingUrl: _recordedAfterwards, ...plan } = session;
  return strapi.service(SESSION).prepare(
    {
      ...plan,
      authorityKey: authorityKeys.get(authorityCode),
      startsAt,
      plannedEndAt: minutesAfter(startsAt, durationMinutes),
    },
    editor,
  );
};

interface Scene {
  cast: Cast;
  documentId: string;
  slug: string;
  at: (minute: number) => Date;
  /** When answers not given in the session are published. */
  written: Date;
}

function addQuestions(
  strapi: Core.Strapi,
  timeline: Timeline,
  scene: Scene,
  questions: ExampleQuestion[],
): void {
  const submissionKeys: string[] = [];
  const questionKeys: string[] = [];
  questions.forEach((question, index) => {
    const receivedAt = scene.at(question.minute);
    timeline.add(receivedAt, async () => {
      submissionKeys[index] = await receive(strapi, scene, question, receivedAt);
    });
    if (question.fate) {
      timeline.add(minutesAfter(receivedAt, ACCEPTED_AFTER_MINUTES), async () => {
        const key = submissionKeys[index];
        questionKeys[index] = await decide(strapi, scene.cast, question, key, questionKeys);
      });
    }
    addAnswer(strapi, timeline, scene, question, () => questionKeys[index]);
  });
}

async function receive(
  strapi: Core.Strapi,
  { slug, cast }: Scene,
  question: ExampleQuestion,
  receivedAt: Date,
): Promise<string> {
  const { minute: _minute, fate: _fate, channel, documentNumber, ...body } = question;
  const intake = strapi.service('api::submission.intake');
  const data = { ...body, consent: true };
  if (channel === 'portal') await intake.submit({ slug, data });
  else {
    const entry = { ...data, channel, documentNumber, receivedAt: receivedAt.toISOString() };
    await intake.enter({ slug, data: entry }, cast.editor.id);
  }
  const [newest] = await strapi
    .documents('api::submission.submission')
    .findMany({ sort: 'id:desc', limit: 1, fields: ['documentId'] });
  return newest.documentId;
}

async function decide(
  strapi: Core.Strapi,
  { editor, authorityKeys }: Cast,
  { fate }: ExampleQuestion,
  submissionKey: string,
  questionKeys: readonly string[],
): Promise<string> {
  const triage = strapi.service('api::submission.triage');
  switch (fate?.command) {
    case 'accept': {
      const authorityKey = fate.answer && authorityKeys.get(fate.answer.authorityCode);
      const edit = { content: fate.editedContent, ...(authorityKey && { authorityKey }) };
      return (await triage.accept(submissionKey, edit, editor)).questionKey;
    }
    case 'merge':
      return (await triage.merge(submissionKey, questionKeys[fate.into], editor)).questionKey;
    case 'reject':
      return (await triage.reject(submissionKey, fate.code, fate.details, editor)).documentId;
    case 'transfer':
      return (await triage.transfer(submissionKey, fate.to, fate.details, editor)).documentId;
    default:
      return submissionKey;
  }
}

function addAnswer(
  strapi: Core.Strapi,
  timeline: Timeline,
  scene: Scene,
  { minute, fate }: ExampleQuestion,
  questionKey: () => string,
): void {
  if (fate?.command !== 'accept' || !fate.answer) return;
  const { answer, stage } = fate;
  const spoken = answer.recordingSeconds === null ? null : answer.recordingSeconds / 60;
  const earliest = minute + ANSWERED_AFTER_MINUTES;
  const at =
    spoken === null && stage === undefined
      ? scene.written
      : scene.at(Math.max(earliest, spoken ?? earliest));

  timeline.add(at, () => write(strapi, scene.cast, answer, questionKey(), stage !== 'submitted'));
  if (answer.correction) {
    const { note, content } = answer.correction;
    timeline.add(minutesAfter(scene.written, 1_440), () =>
      correct(strapi, scene.cast, { ...answer, content }, questionKey(), note),
    );
  }
}

const findDraft = async (strapi: Core.Strapi, questionKey: string) => {
  const filters = { questionKey, state: { $ne: 'released' as const } };
  const draft = await strapi.documents('api::answer-draft.answer-draft').findFirst({ filters });
  if (!draft) throw new Error(`No draft for the question ${questionKey}`);
  return { documentId: draft.documentId, revision: draft.revision ?? 0 };
};

async function write(
  strapi: Core.Strapi,
  { leader, staff }: Cast,
  answer: ExampleAnswer,
  questionKey: string,
  isPublished: boolean,
): Promise<void> {
  const desk = strapi.service('api::answer-draft.desk');
  const { documentId, revision } = await findDraft(strapi, questionKey);
  const { content, answererName, answererTitle, recordingSeconds } = answer;
  const text = { content, answererName, answererTitle, recordingSeconds };
  await desk.save(documentId, text, revision, staff);
  await desk.submit(documentId, revision + 1, staff);
  if (!isPublished) return;
  await desk.approve(documentId, revision + 1, leader);
  await desk.publish(documentId, leader);
}

async function correct(
  strapi: Core.Strapi,
  cast: Cast,
  answer: ExampleAnswer,
  questionKey: string,
  note: string,
): Promise<void> {
  const { documentId } = await findDraft(strapi, questionKey);
  await strapi.service('api::answer-draft.desk').correct(documentId, note, cast.staff);
  await write(strapi, cast, answer, questionKey, true);
}
