import { z } from 'zod';
import { notFound } from '../../commands/coded-errors';
import { SUBMISSION } from '../../content-types';
import type { Item } from '../../persistence/item-locks';
import { draftInScope } from '../support/scope-to-authority';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { holdItem, leave } from './hold-item';

const input = z.strictObject({ takeOver: z.boolean().default(false) });

async function submissionOf({ strapi, params }: StaffRequest<unknown>): Promise<Item> {
  const { id: key = '' } = params;
  const found = await strapi
    .documents(SUBMISSION)
    .findOne({ documentId: key, fields: ['documentId'] });
  if (found === null) throw notFound('RECORD_UNKNOWN');
  return { type: 'submission', key };
}

/** Whoever may take any step with a draft may hold it: also editors, who publish on every desk. */
const draftOf = async (request: StaffRequest<unknown>): Promise<Item> => ({
  type: 'answer-draft',
  key: (await draftInScope(request, 'overseers')).documentId,
});

const STEPPING = ['draft', 'approve', 'publish'] as const;

/** Who has what open. The same call, sent again, is the sign of life. */
export const lockRoutes = [
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/lock',
    actions: 'triage',
    input,
    answer: async (request) =>
      holdItem(request, await submissionOf(request), request.input.takeOver),
  }),
  staffRoute({
    method: 'POST',
    path: '/submissions/:id/unlock',
    actions: 'triage',
    answer: async (request) => leave(request, await submissionOf(request)),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/lock',
    actions: STEPPING,
    input,
    answer: async (request) => holdItem(request, await draftOf(request), request.input.takeOver),
  }),
  staffRoute({
    method: 'POST',
    path: '/answer-drafts/:id/unlock',
    actions: STEPPING,
    answer: async (request) => leave(request, await draftOf(request)),
  }),
];
