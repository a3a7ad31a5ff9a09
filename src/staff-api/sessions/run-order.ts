import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { toSessionFacts, type StoredSession } from '../../api/dialogue-session/to-domain';
import { notFound } from '../../commands/coded-errors';
import { SESSION } from '../../content-types';
import { answeringNow } from '../../domain/dialogue-session/calling';
import { databaseNow } from '../../persistence/clock';
import { runOrderRows, type RunOrderRow } from '../../persistence/run-order';
import { storedDocument } from '../../persistence/stored-document';
import type { RunOrder, RunOrderItem } from '../contract/session';
import { staffRoute } from '../support/staff-route';

const key = z.string().min(1).max(64);
const move = z.strictObject({ questionKey: key, beforeKey: key.nullable() });
const call = z.strictObject({ questionKey: key.nullable() });

const itemView = ({ authorityKey, authorityName, ...row }: RunOrderRow): RunOrderItem => ({
  ...row,
  assignedAuthority:
    authorityKey === null ? null : { documentId: authorityKey, name: authorityName ?? '' },
  calledAt: row.calledAt?.toISOString() ?? null,
});

async function runOrderOf(strapi: Core.Strapi, documentId: string): Promise<RunOrder> {
  const session = (await storedDocument(strapi, SESSION, documentId)) as StoredSession | null;
  if (session === null) throw notFound('SESSION_UNKNOWN');
  const rows = await runOrderRows(strapi.db.connection, documentId);
  const now = await databaseNow(strapi.db.connection);
  const called: string | null = session.currentQuestion ?? null;
  return {
    now: now.toISOString(),
    currentQuestion: answeringNow(called, toSessionFacts(session), now),
    questions: rows.map(itemView),
  };
}

/** The order in which a session answers its questions, and which one it is answering. */
export const runOrderRoutes = [
  staffRoute({
    method: 'GET',
    path: '/sessions/:id/run-order',
    actions: ['runSessions', 'oversee'],
    answer: ({ strapi, params }) => runOrderOf(strapi, params.id!),
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/run-order',
    actions: 'runSessions',
    input: move,
    answer: async ({ strapi, params, input, actor }) => {
      await strapi.service('api::question.run-order').move(params.id, input, actor);
      return runOrderOf(strapi, params.id!);
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/call-question',
    actions: 'runSessions',
    input: call,
    answer: async ({ strapi, params, input, actor }) => {
      await strapi.service(SESSION).callQuestion(params.id, input.questionKey, actor);
      return runOrderOf(strapi, params.id!);
    },
  }),
];
