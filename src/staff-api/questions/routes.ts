import { z } from 'zod';
import { line, paragraphs } from '../../api/submission/input';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

const assignment = ({ strapi }: StaffRequest<unknown>) =>
  strapi.service('api::question.assignment');

/** Who answers a public question, and how it is worded. */
export const questionRoutes = [
  staffRoute({
    method: 'POST',
    path: '/questions/:id/assign',
    actions: 'assign',
    input: z.strictObject({ authorityKey: z.string().max(64) }),
    answer: (request) =>
      assignment(request).assign(request.params.id, request.input.authorityKey, request.actor),
  }),
  staffRoute({
    method: 'PUT',
    path: '/questions/:id',
    actions: 'assign',
    input: z.strictObject({
      content: paragraphs.pipe(z.string().min(1)).optional(),
      theme: line.nullish(),
      known: z.strictObject({ content: z.string().max(20_000), theme: line.nullable() }).optional(),
    }),
    answer: (request) => assignment(request).edit(request.params.id, request.input, request.actor),
  }),
];
