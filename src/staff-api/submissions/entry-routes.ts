import { z } from 'zod';
import { toSessionFacts } from '../../api/dialogue-session/to-domain';
import type { Receipt } from '../../api/submission/services/intake';
import { notFound } from '../../commands/coded-errors';
import { SESSION } from '../../content-types';
import { intakeClosesAt, intakePeriod } from '../../domain/dialogue-session/intake';
import { databaseNow } from '../../persistence/clock';
import { sessionsTakingEntries } from '../../persistence/sessions-taking-entries';
import type { EntryReceipt, IntakeSession } from '../contract/intake';
import { sessionView } from '../sessions/view';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

/** Everything to read out or print for who asked. */
async function enter(request: StaffRequest<unknown>): Promise<EntryReceipt> {
  const { strapi, params, input, actor, idempotencyKey, requestId } = request;
  const session = await strapi.documents(SESSION).findOne({ documentId: params.id });
  if (!session?.slug) throw notFound('SESSION_UNKNOWN');
  const files = await request.files();
  const entry = { slug: session.slug, data: input, files, idempotencyKey, requestId };
  const receipt: Receipt = await strapi.service('api::submission.intake').enter(entry, actor.id);
  const closesAt = intakeClosesAt(intakePeriod(toSessionFacts(session)));
  return {
    receipt: receipt.receipt,
    receivedAt: receipt.receivedAt,
    topic: session.topic ?? '',
    intakeClosesAt: closesAt?.toISOString() ?? null,
  };
}

/** The sessions a clerk may choose from, and what they enter. */
export const entryRoutes = [
  staffRoute({
    method: 'GET',
    path: '/intake/sessions',
    actions: ['enter', 'triage'],
    answer: async ({ strapi }): Promise<IntakeSession[]> => {
      const trx = strapi.db.connection;
      const now = await databaseNow(trx);
      const documentIds = await sessionsTakingEntries(trx, now);
      const sessions = await strapi.documents(SESSION).findMany({
        filters: { documentId: { $in: documentIds } },
        populate: ['authority', 'themes'],
        sort: 'startsAt',
        limit: -1,
      });
      return sessions
        .map((session) => sessionView(session, now))
        .map(({ documentId, topic, state, startsAt, intakeClosesAt, themes, authority }) => ({
          ...{ documentId, topic, state, startsAt, intakeClosesAt, themes, authority },
        }));
    },
  }),
  staffRoute({
    method: 'POST',
    path: '/sessions/:id/submissions',
    actions: 'enter',
    input: z.unknown(),
    status: 201,
    answer: enter,
  }),
];
