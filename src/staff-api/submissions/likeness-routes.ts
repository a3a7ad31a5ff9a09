import { z } from 'zod';
import { paragraphs } from '../../api/submission/input';
import type { SimilarText } from '../../api/submission/services/likeness';
import { notFound } from '../../commands/coded-errors';
import { sessionExists } from '../../persistence/session-exists';
import { submissionTextOf } from '../../persistence/submission-text-of';
import type { Grouping, SimilarItem } from '../contract/submission';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { groupingView, similarView } from './likeness-view';

const MOST_GROUPED = 1_000;

const likeness = ({ strapi }: StaffRequest<unknown>) => strapi.service('api::submission.likeness');

async function knownSession({ strapi, params }: StaffRequest<unknown>): Promise<string> {
  const { id = '' } = params;
  if (!(await sessionExists(strapi.db.connection, id))) throw notFound('SESSION_UNKNOWN');
  return id;
}

const similar = async (
  request: StaffRequest<unknown>,
  { text, sessionKey, exceptKey }: { text: string; sessionKey: string; exceptKey?: string },
): Promise<SimilarItem[]> => {
  const found: SimilarText[] = await likeness(request).similarTo(text, sessionKey, exceptKey);
  return found.map(similarView);
};

/** Texts that ask the same, for editors and for clerks while they type. */
export const likenessRoutes = [
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/similar',
    actions: ['triage', 'enter'],
    input: z.strictObject({ text: paragraphs, exceptKey: z.string().max(64).optional() }),
    answer: async (request) =>
      similar(request, { ...request.input, sessionKey: await knownSession(request) }),
  }),
  staffRoute({
    method: 'GET',
    path: '/submissions/:id/similar',
    actions: 'triage',
    answer: async (request) => {
      const { id: exceptKey = '' } = request.params;
      const found = await submissionTextOf(request.strapi.db.connection, exceptKey);
      if (found === null) throw notFound('RECORD_UNKNOWN');
      return similar(request, { text: found.content, sessionKey: found.sessionKey, exceptKey });
    },
  }),
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/groups',
    actions: 'triage',
    input: z.strictObject({
      limit: z.coerce.number().int().min(1).max(MOST_GROUPED).default(MOST_GROUPED),
    }),
    answer: async (request): Promise<Grouping> => {
      const sessionKey = await knownSession(request);
      return groupingView(await likeness(request).groups(sessionKey, request.input.limit));
    },
  }),
];
