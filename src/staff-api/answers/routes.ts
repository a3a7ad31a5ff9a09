import { z } from 'zod';
import type { DraftRecord } from '../../api/answer-draft/record';
import { line, paragraphs } from '../../api/submission/input';
import { QUESTION } from '../../content-types';
import { ANSWER_STATES } from '../../domain/answer/state';
import { deskPage } from '../../persistence/desk';
import { authoritiesOf, draftInScope, type Reach } from '../support/scope-to-authority';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { deskView, draftView } from './view';

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

/** Takes one step with a draft of this person's scope; nobody but a member writes or approves. */
const step = async <Input>(
  request: StaffRequest<Input>,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: services are untyped
  take: (desk: any, id: string) => Promise<DraftRecord>,
  reach: Reach = 'members',
) => {
  const draft = await draftInScope(request, reach);
  return draftView(await take(request.strapi.service('api::answer-draft.desk'), draft.documentId));
};

/** The answering desk: drafts of the authorities a person belongs to, and every step they take. */
export const answerRoutes = [
  staffRoute({
    method: 'GET',
    path: '/desk',
    actions: ['draft', 'approve', 'oversee'],
    input: z.strictObject({
      state: z.enum(ANSWER_STATES).optional(),
      afterId: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    answer: async (request) => {
      const authorityKeys = request.may('oversee') ? null : await authoritiesOf(request);
      const filter = { ...request.input, authorityKeys };
      const rows = await deskPage(request.strapi.db.connection, filter);
      const last = rows.length === request.input.limit ? rows[rows.length - 1] : undefined;
      return { drafts: rows.map(deskView), next: last?.id ?? null };
    },
  }),
  staffRoute({
    method: 'GET',
    path: '/answer-drafts/:id',
    actions: ['draft', 'approve', 'oversee'],
    answer: async (request) => {
      const draft = await draftInScope(request, 'overseers');
      const question = await request.strapi
        .documents(QUESTION)
        .findOne({ documentId: draft.questionKey });
      return { ...draftView(draft), question: question?.content ?? null };
    },
  }),
  staffRoute({
    method: 'PUT',
    path: '/answer-drafts/:id',
    actions: 'draft',
    input: text,
    answer: (request) => {
      const { revision: known, ...words } = request.input;
      return step(request, (desk, id) => desk.save(id, words, known, request.actor));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/submit',
    actions: 'draft',
    input: z.strictObject({ revision }),
    answer: (request) =>
      step(request, (desk, id) => desk.submit(id, request.input.revision, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/return',
    actions: ['approve', 'oversee'],
    input: z.strictObject({ note }),
    answer: (request) =>
      step(
        request,
        (desk, id) => desk.returnToDrafter(id, request.input.note, request.actor),
        'overseers',
      ),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/approve',
    actions: 'approve',
    input: z.strictObject({ revision }),
    answer: (request) =>
      step(request, (desk, id) => desk.approve(id, request.input.revision, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/publish',
    actions: 'publish',
    answer: (request) => step(request, (desk, id) => desk.publish(id, request.actor), 'overseers'),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/release',
    actions: 'draft',
    input: z.strictObject({ reason: note }),
    answer: (request) =>
      step(request, (desk, id) => desk.release(id, request.input.reason, request.actor)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/correct',
    actions: ['draft', 'approve'],
    input: z.strictObject({ note }),
    answer: (request) =>
      step(request, (desk, id) => desk.correct(id, request.input.note, request.actor)),
  }),
];
