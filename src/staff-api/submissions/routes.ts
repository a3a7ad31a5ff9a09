import { z } from 'zod';
import { line, paragraphs } from '../../api/submission/input';
import { PUBLIC_NAMES } from '../../domain/submission/public-name';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { queueFilter, readQueue } from './queue';
import { bulkRoute } from './bulk-route';
import { likenessRoutes } from './likeness-routes';
import { quarantineRoutes } from './quarantine-routes';
import { readSubmission } from './read-submission';

const key = z.string().max(64);
const note = paragraphs.pipe(z.string().min(1));

const triage = ({ strapi }: StaffRequest<unknown>) => strapi.service('api::submission.triage');

const acceptance = z.strictObject({
  content: note.optional(),
  theme: line.nullish(),
  publicName: z.enum(PUBLIC_NAMES).optional(),
  authorityKey: key.optional(),
});

/** What editors do with what arrived, and what clerks enter for those who do not use the portal. */
export const submissionRoutes = [
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/submissions',
    actions: 'triage',
    input: queueFilter,
    answer: readQueue,
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
    input: z.strictObject({ questionKey: key, from: key.optional() }),
    answer: (request) =>
      triage(request).merge(
        request.params.id,
        request.input.questionKey,
        request.actor,
        request.input.from,
      ),
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
  ...quarantineRoutes,
  ...likenessRoutes,
  bulkRoute,
];
