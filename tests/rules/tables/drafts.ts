import type { Core } from '@strapi/strapi';
import { ANSWER_DRAFT } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  ANSWER_TEXT,
  assignedQuestion,
  EDITOR,
  givenAuthority,
  type StaffActor,
} from '../../support/scenario';
import type { StaffAttempt } from '../../support/write-paths/attempt';
import type { Rule } from '../../support/write-paths/path';
import type { World } from '../../support/write-paths/world';
import { sharedState } from './shared-state';

type Data = Record<string, unknown>;
interface Draft {
  draftKey: string;
  questionKey: string;
}
type Given = (world: World) => Promise<Draft>;

const desk = (strapi: Core.Strapi) => strapi.service('api::answer-draft.desk');
const staffOf = ({ ids }: World): StaffActor => ({ kind: 'staff', id: ids.staff });
const leaderOf = ({ ids }: World): StaffActor => ({ kind: 'staff', id: ids.leader });

const assigned: Given = async ({ strapi, authorityKey }) =>
  assignedQuestion(strapi, await announcedSession(strapi, { authorityKey }));

const drafting = async (world: World, text: Data = ANSWER_TEXT, author = staffOf(world)) => {
  const draft = await assigned(world);
  await desk(world.strapi).save(draft.draftKey, text, 0, author);
  return draft;
};

const submitted = async (world: World, author = staffOf(world)) => {
  const draft = await drafting(world, ANSWER_TEXT, author);
  await desk(world.strapi).submit(draft.draftKey, 1, author);
  return draft;
};

const submittedByStaff: Given = (world) => submitted(world);

const approved: Given = async (world) => {
  const draft = await submitted(world);
  await desk(world.strapi).approve(draft.draftKey, 1, leaderOf(world));
  return draft;
};

const published: Given = async (world) => {
  const draft = await approved(world);
  await desk(world.strapi).publish(draft.draftKey, leaderOf(world));
  return draft;
};

const correcting: Given = async (world) => {
  const draft = await published(world);
  await desk(world.strapi).correct(draft.draftKey, 'Sửa số liệu', staffOf(world));
  return draft;
};

const reassigned: Given = async (world) => {
  const draft = await assigned(world);
  const other = (await givenAuthority(world.strapi)).documentId;
  await world.strapi.service('api::question.assignment').assign(draft.questionKey, other, EDITOR);
  return draft;
};

const stepping = (
  title: string,
  code: RefusalCode,
  given: Given,
  data: Data,
  more: Partial<Pick<Rule, 'floor' | 'surface' | 'by'>> & {
    staff?: StaffAttempt;
    actor?: (world: World) => StaffActor;
  } = {},
): Rule => {
  const { staff, actor = leaderOf, ...rest } = more;
  return {
    title,
    code,
    by: 'governAnswerDraft',
    ...(staff && { route: staff.route }),
    ...rest,
    async given(world) {
      const { draftKey } = await sharedState(world, given);
      return {
        attempt: { kind: 'change', uid: ANSWER_DRAFT, documentId: draftKey, data },
        actor: actor(world),
        ...(staff && { staff }),
      };
    },
  };
};

const by = (as: StaffAttempt['as'], verb: string, body: Data = {}): StaffAttempt => ({
  route: `POST /answer-drafts/:id/${verb}`,
  as,
  body,
});

const creating = (title: string, code: RefusalCode, data: Data, floor?: RefusalCode): Rule => ({
  title,
  code,
  by: 'governAnswerDraft',
  ...(floor && { floor }),
  async given(world) {
    const { questionKey } = await sharedState(world, assigned);
    const authorityKey = (await givenAuthority(world.strapi)).documentId;
    const draft = { questionKey, sessionKey: 's', authorityKey, state: 'assigned', revision: 0 };
    return {
      attempt: { kind: 'create', uid: ANSWER_DRAFT, data: { ...draft, versions: [], ...data } },
    };
  },
});

/** The way of an answer from the desk to the public. */
export const draftRules: readonly Rule[] = [
  stepping(
    'submitting an answer nobody has begun',
    'ANSWER_STATE',
    assigned,
    { state: 'submitted' },
    {
      staff: by('staff', 'submit', { revision: 0 }),
      floor: 'ANSWER_STATE',
    },
  ),
  stepping(
    'submitting an answer without a word',
    'ANSWER_EMPTY',
    (world) => drafting(world, { ...ANSWER_TEXT, content: '' }),
    { state: 'submitted' },
    { staff: by('staff', 'submit', { revision: 1 }) },
  ),
  stepping(
    'approving an answer still being drafted',
    'ANSWER_STATE',
    drafting,
    { state: 'approved' },
    {
      staff: by('leader', 'approve', { revision: 1 }),
      floor: 'ANSWER_STATE',
    },
  ),
  stepping(
    'approving an answer one has written oneself',
    'FOUR_EYES',
    (world) => submitted(world, leaderOf(world)),
    { state: 'approved' },
    { staff: by('leader', 'approve', { revision: 1 }), floor: 'RECORD_INVALID' },
  ),
  stepping(
    'publishing an answer nobody has approved',
    'ANSWER_STATE',
    submittedByStaff,
    { state: 'published' },
    { staff: by('leader', 'publish'), floor: 'ANSWER_STATE' },
  ),
  stepping(
    'calling an answer published that no reader has',
    'ANSWER_WITHOUT_APPROVAL',
    approved,
    { state: 'published', answerKey: 'khong-co' },
    { by: 'floor', floor: 'ANSWER_WITHOUT_APPROVAL' },
  ),
  stepping(
    'rewriting an answer that was submitted',
    'ANSWER_STATE',
    submittedByStaff,
    { content: 'Nội dung khác.' },
    {
      staff: {
        route: 'PUT /answer-drafts/:id',
        as: 'staff',
        body: { ...ANSWER_TEXT, content: 'Nội dung khác.', revision: 1 },
      },
      floor: 'ANSWER_TEXT_FIXED',
    },
  ),
  stepping(
    'approving an answer in other words than were submitted',
    'ANSWER_TEXT_FIXED',
    submittedByStaff,
    { state: 'approved', content: 'Nội dung khác.' },
    { floor: 'ANSWER_TEXT_FIXED' },
  ),
  stepping(
    'approving an answer in another name than was submitted',
    'ANSWER_TEXT_FIXED',
    submittedByStaff,
    { state: 'approved', answererName: 'Người khác' },
    { floor: 'ANSWER_TEXT_FIXED' },
  ),
  stepping(
    'returning an answer without saying what to change',
    'NOTE_MISSING',
    submittedByStaff,
    { state: 'drafting' },
    { staff: by('leader', 'return', { note: '' }) },
  ),
  stepping(
    'correcting a published answer without a note',
    'CORRECTION_NOTE_MISSING',
    published,
    { state: 'drafting' },
    { staff: by('staff', 'correct', { note: '' }) },
  ),
  stepping(
    'giving an assignment back without a reason',
    'REASON_MISSING',
    assigned,
    { state: 'released' },
    { staff: by('staff', 'release', { reason: '' }) },
  ),
  stepping(
    'giving an assignment back while its answer is public',
    'ANSWER_PUBLISHED',
    correcting,
    { state: 'released', note: 'Không thuộc thẩm quyền' },
    { staff: by('staff', 'release', { reason: 'Không thuộc thẩm quyền' }) },
  ),
  stepping(
    'taking an assignment up again that went to another authority',
    'ANSWERER_NOT_ASSIGNED',
    reassigned,
    { state: 'assigned' },
  ),
  stepping('signing for somebody else', 'RECORD_IMMUTABLE', drafting, {
    state: 'drafting',
    authorId: 900_003,
  }),
  ...['questionKey', 'sessionKey', 'authorityKey'].map((key) =>
    stepping(
      `carrying a draft to another ${key.replace('Key', '')}`,
      'RECORD_IMMUTABLE',
      drafting,
      { state: 'drafting', [key]: 'khac' },
      { floor: 'RECORD_IMMUTABLE' },
    ),
  ),
  creating(
    'opening a draft that is approved already',
    'ANSWER_STATE',
    { state: 'approved' },
    'ANSWER_STATE',
  ),
  creating('opening a draft in somebody’s name', 'RECORD_IMMUTABLE', { approverId: 900_002 }),
  creating('opening a draft for an authority not assigned', 'ANSWERER_NOT_ASSIGNED', {}),
  creating('opening a draft of no question', 'REFERENCE_UNKNOWN', { questionKey: 'khong-co' }),
  {
    title: 'opening a second draft for the same authority',
    code: 'DUPLICATE',
    by: 'translateDatabaseErrors',
    floor: 'DUPLICATE',
    async given(world) {
      const { questionKey } = await sharedState(world, assigned);
      const { authorityKey } = world;
      const draft = { questionKey, sessionKey: 's', authorityKey, state: 'assigned', revision: 0 };
      return {
        attempt: { kind: 'create', uid: ANSWER_DRAFT, data: { ...draft, versions: [] } },
      };
    },
  },
  {
    title: 'deleting a draft',
    code: 'RECORD_IMMUTABLE',
    by: 'governAnswerDraft',
    floor: 'RECORD_IMMUTABLE',
    async given(world) {
      const { draftKey } = await drafting(world);
      return { attempt: { kind: 'delete', uid: ANSWER_DRAFT, documentId: draftKey } };
    },
  },
];
