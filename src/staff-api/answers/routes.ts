import { z } from 'zod';
import type { DraftRecord } from '../../api/answer-draft/record';
import { line, paragraphs } from '../../api/submission/input';
import type { DraftView } from '../contract/answer';
import { draftInScope } from '../support/scope-to-authority';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { STEP_TASKS, type Step } from './steps-of';
import { draftView } from './view';

/** Left out or blank, the rule says in its own words that it is missing. */
const note = paragraphs.default('');
const revision = z.int().min(0);
const url = z.url({ protocol: /^https?$/ }).max(255);

const text = z.strictObject({
  content: paragraphs,
  answererName: line.nullish().transform((value) => value ?? null),
  answererTitle: line.nullish().transform((value) => value ?? null),
  documents: z
    .array(z.strictObject({ title: line.pipe(z.string().min(1)), url }))
    .max(20)
    .optional(),
  recordingSeconds: z.int().min(0).max(1_000_000).nullish(),
  revision,
});

/** Takes one step with a draft on a desk of this person's. */
const step = async <Input>(
  request: StaffRequest<Input>,
  name: Step,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: services are untyped
  take: (desk: any, id: string) => Promise<DraftRecord>,
): Promise<DraftView> => {
  const { strapi } = request;
  const draft = await draftInScope(request, STEP_TASKS[name].reach);
  return draftView(strapi, await take(strapi.service('api::answer-draft.desk'), draft.documentId));
};

/** The steps of an answer, each on the drafts of the authorities a person belongs to. */
export const answerRoutes = [
  staffRoute({
    method: 'PUT',
    path: '/answer-drafts/:id',
    actions: STEP_TASKS.draft.anyOf,
    input: text,
    answer: (request) => {
      const { revision: known, ...words } = request.input;
      return step(request, 'draft', (desk, id) => desk.save(id, words, known, request.actor));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/submit',
    actions: STEP_TASKS.submit.anyOf,
    input: z.strictObject({ revision }),
    answer: (request) =>
      step(request, 'submit', (desk, id) => desk.submit(id, request.input.revision, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/return',
    actions: STEP_TASKS.return.anyOf,
    input: z.strictObject({ note }),
    answer: (request) =>
      step(request, 'return', (desk, id) =>
        desk.returnToDrafter(id, request.input.note, request.actor),
      ),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/approve',
    actions: STEP_TASKS.approve.anyOf,
    input: z.strictObject({ revision }),
    answer: (request) =>
      step(request, 'approve', (desk, id) =>
        desk.approve(id, request.input.revision, request.actor),
      ),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/publish',
    actions: STEP_TASKS.publish.anyOf,
    answer: (request) => step(request, 'publish', (desk, id) => desk.publish(id, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/publish-directly',
    actions: 'approve',
    input: z.strictObject({ revision }),
    answer: async ({ input, ...request }) => {
      const { strapi, actor, may } = request;
      const { documentId } = await draftInScope({ ...request, input }, 'members');
      const entitled = { approves: may('approve'), isMember: true };
      const publication = { documentId, revision: input.revision, actor, entitled };
      return draftView(
        strapi,
        await strapi.service('api::answer-draft.direct-publication').publish(publication),
      );
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/release',
    actions: STEP_TASKS.release.anyOf,
    input: z.strictObject({ reason: note }),
    answer: (request) =>
      step(request, 'release', (desk, id) => desk.release(id, request.input.reason, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/correct',
    actions: STEP_TASKS.correct.anyOf,
    input: z.strictObject({ note }),
    answer: (request) =>
      step(request, 'correct', (desk, id) => desk.correct(id, request.input.note, request.actor)),
  }),
];
