import { z } from 'zod';
import { ANSWER_STATES } from '../../domain/answer/state';
import { databaseNow } from '../../persistence/clock';
import { deskPage } from '../../persistence/desk';
import { holdersOf } from '../../persistence/item-locks';
import { personRefs } from '../../persistence/person-refs';
import type { DeskPage } from '../contract/answer';
import { authoritiesOf, draftInScope } from '../support/scope-to-authority';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';
import { draftDetail } from './draft-detail';
import { deskView } from './view';

const READING = ['draft', 'approve', 'oversee'] as const;

const filter = z.strictObject({
  state: z.enum(ANSWER_STATES).optional(),
  session: z.string().max(64).optional(),
  /** `true`: only what is overdue and has no answer yet. */
  overdue: z.literal('true').optional(),
  afterId: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One page of the desk in a fixed number of statements, whatever lies on it. */
async function desk(request: StaffRequest<z.output<typeof filter>>): Promise<DeskPage> {
  const trx = request.strapi.db.connection;
  const { overdue, session, ...input } = request.input;
  const now = await databaseNow(trx);
  const rows = await deskPage(trx, {
    ...input,
    authorityKeys: request.may('oversee') ? null : await authoritiesOf(request),
    ...(session !== undefined && { sessionKey: session }),
    ...(overdue && { overdueAt: now }),
  });
  const byId = await personRefs(
    trx,
    rows.map(({ authorId }) => authorId),
  );
  const keys = rows.map(({ documentId }) => documentId);
  const holders = await holdersOf(trx, 'answer-draft', keys);
  const last = rows.length === input.limit ? rows[rows.length - 1] : undefined;
  return {
    drafts: rows.map((row) => deskView(row, { byId, holders }, now)),
    next: last?.id ?? null,
  };
}

/** What lies on the desks of a person's authorities; for who oversees answers, on every desk. */
export const deskRoutes = [
  staffRoute({ method: 'GET', path: '/desk', actions: READING, input: filter, answer: desk }),
  staffRoute({
    method: 'GET',
    path: '/answer-drafts/:id',
    actions: READING,
    answer: async (request) => draftDetail(request, await draftInScope(request, 'overseers')),
  }),
];
