import { z } from 'zod';
import { paragraphs } from '../../api/submission/input';
import { notFound } from '../../commands/coded-errors';
import { findMessage, messagesOf, unacknowledged } from '../../persistence/chair-messages';
import { sessionExists } from '../../persistence/session-exists';
import { authoritiesOf } from '../support/scope-to-authority';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { messageViews } from './message-view';

const service = ({ strapi }: StaffRequest<unknown>) =>
  strapi.service('api::dialogue-session.chair-messages');

const message = z.strictObject({ text: paragraphs.pipe(z.string().min(1).max(1_000)) });

async function acknowledge(request: StaffRequest<unknown>) {
  const { strapi, params, actor } = request;
  const found = await findMessage(strapi.db.connection, params.id!);
  const isMine = found && (await authoritiesOf(request)).includes(found.authorityKey);
  if (!isMine) throw notFound('RECORD_UNKNOWN');

  const row = await service(request).acknowledge(found.documentId, actor);
  return (await messageViews(strapi.db.connection, [row]))[0];
}

/** What the editors tell the chair behind the scenes, and the acknowledgement that it was read. */
export const messageRoutes = [
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/messages',
    actions: 'runSessions',
    answer: async ({ strapi, params }) => {
      const trx = strapi.db.connection;
      if (!(await sessionExists(trx, params.id!))) throw notFound('SESSION_UNKNOWN');
      return messageViews(trx, await messagesOf(trx, params.id!));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/messages',
    actions: 'runSessions',
    input: message,
    status: 201,
    answer: async (request) => {
      const { strapi, params, input, actor } = request;
      const row = await service(request).send(params.id, input.text, actor);
      return (await messageViews(strapi.db.connection, [row]))[0];
    },
  }),
  staffRoute({
    method: 'GET',
    path: '/desk/messages',
    actions: ['draft', 'approve'],
    answer: async (request) => {
      const trx = request.strapi.db.connection;
      return messageViews(trx, await unacknowledged(trx, await authoritiesOf(request)));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/messages/:id/acknowledge',
    actions: ['draft', 'approve'],
    answer: acknowledge,
  }),
];
