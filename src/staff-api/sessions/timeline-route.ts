import { z } from 'zod';
import { notFound } from '../../commands/coded-errors';
import { personRefs } from '../../persistence/person-refs';
import { sessionExists } from '../../persistence/session-exists';
import { timelinePage } from '../../persistence/timeline';
import type { Timeline } from '../contract/session';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

const input = z.strictObject({
  before: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

async function timeline({
  strapi,
  params,
  input: page,
}: StaffRequest<z.output<typeof input>>): Promise<Timeline> {
  const trx = strapi.db.connection;
  if (!(await sessionExists(trx, params.id!))) throw notFound('SESSION_UNKNOWN');
  const rows = await timelinePage(trx, params.id!, page);
  const byId = await personRefs(
    trx,
    rows.map(({ staffId }) => staffId),
  );
  const last = rows.length === page.limit ? rows[rows.length - 1] : undefined;
  return {
    entries: rows.map(({ staffId, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      by: byId(staffId),
    })),
    next: last?.id ?? null,
  };
}

/** What has happened in a session and to its questions, as the audit has it: no personal data. */
export const timelineRoute = staffRoute({
  method: 'GET',
  path: '/sessions/:id/timeline',
  actions: 'runSessions',
  input,
  answer: timeline,
});
