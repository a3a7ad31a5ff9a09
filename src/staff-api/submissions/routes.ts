import { z } from 'zod';
import { line, paragraphs } from '../../api/submission/input';
import type { SubmissionRecord } from '../../api/submission/record';
import { notFound } from '../../commands/coded-errors';
import { SESSION, SUBMISSION } from '../../content-types';
import { CHANNELS } from '../../domain/submission/channel';
import { FATES } from '../../domain/submission/fate';
import { PUBLIC_NAMES } from '../../domain/submission/public-name';
import { attachmentsOf } from '../../persistence/attachments';
import { writeAudit } from '../../persistence/journal';
import { submissionPage } from '../../persistence/submission-queue';
import { cursor, cursorOf } from '../support/cursor';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { queueView, submissionView } from './view';

const key = z.string().max(64);
const note = paragraphs.pipe(z.string().min(1));
const PAGE = 50;

const triage = ({ strapi }: StaffRequest<unknown>) => strapi.service('api::submission.triage');

const acceptance = z.strictObject({
  content: note.optional(),
  theme: line.nullish(),
  publicName: z.enum(PUBLIC_NAMES).optional(),
  authorityKey: key.optional(),
});

/** Reading a submission shows personal data, so the reading itself is on record. */
async function readSubmission({ strapi, params, actor, requestId }: StaffRequest<unknown>) {
  const record = (await strapi
    .documents(SUBMISSION)
    .findOne({ documentId: params.id })) as unknown as SubmissionRecord | null;
  if (record === null) throw notFound('RECORD_UNKNOWN');

  const trx = strapi.db.connection;
  await writeAudit(trx, {
    command: 'submission.read',
    subjectType: 'submission',
    subjectKey: params.id,
    actor,
    requestId,
    details: {},
  });
  return submissionView(record, await attachmentsOf(trx, params.id));
}

/** What editors do with what arrived, and what clerks enter for those who do not use the portal. */
export const submissionRoutes = [
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/submissions',
    actions: 'triage',
    input: z.strictObject({
      fate: z.enum(FATES).optional(),
      channel: z.enum(CHANNELS).optional(),
      after: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(PAGE),
    }),
    answer: async ({ strapi, params, input }) => {
      const session = await strapi.documents(SESSION).findOne({ documentId: params.id });
      if (session === null) throw notFound('SESSION_UNKNOWN');
      const rows = await submissionPage(strapi.db.connection, { ...input, sessionKey: params.id });
      const last = rows.length === input.limit ? rows[rows.length - 1] : undefined;
      return { submissions: rows.map(queueView), next: last ? cursorOf(last) : null };
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/submissions',
    actions: 'enter',
    input: z.unknown(),
    status: 201,
    answer: async ({ strapi, params, input, actor, idempotencyKey, requestId }) => {
      const session = await strapi.documents(SESSION).findOne({ documentId: params.id });
      if (!session?.slug) throw notFound('SESSION_UNKNOWN');
      const request = { slug: session.slug, data: input, idempotencyKey, requestId };
      return strapi.service('api::submission.intake').enter(request, actor.id);
    },
  }),
  staffRoute({
    method: 'GET',
    path: '/submissions/:id',
    actions: 'triage',
    answer: readSubmission,
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/accept',
    actions: 'triage',
    input: acceptance,
    answer: (request) => triage(request).accept(request.params.id, request.input, request.actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/merge',
    actions: 'triage',
    input: z.strictObject({ questionKey: key }),
    answer: (request) =>
      triage(request).merge(request.params.id, request.input.questionKey, request.actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/reject',
    actions: 'triage',
    input: z.strictObject({ code: z.string().max(64).default(''), details: paragraphs.nullish() }),
    answer: ({ input, ...request }) =>
      triage({ ...request, input }).reject(
        request.params.id,
        input.code,
        input.details || null,
        request.actor,
      ),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/transfer',
    actions: 'triage',
    input: z.strictObject({ to: line.default(''), details: paragraphs.nullish() }),
    answer: ({ input, ...request }) =>
      triage({ ...request, input }).transfer(
        request.params.id,
        input.to,
        input.details || null,
        request.actor,
      ),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/answer-privately',
    actions: 'triage',
    input: z.strictObject({ text: note }),
    answer: (request) =>
      triage(request).answerPrivately(request.params.id, request.input.text, request.actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/withdraw',
    actions: 'triage',
    answer: (request) => triage(request).withdraw(request.params.id, request.actor),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/reconsider',
    actions: 'triage',
    answer: (request) => triage(request).reconsider(request.params.id, request.actor),
  }),
];
