import { z } from 'zod';
import { line } from '../../api/submission/input';
import { notFound } from '../../commands/coded-errors';
import { CHANNELS } from '../../domain/submission/channel';
import { FATES } from '../../domain/submission/fate';
import { SUBMITTER_KINDS } from '../../domain/submission/submitter';
import { holdersOf } from '../../persistence/item-locks';
import { sessionExists } from '../../persistence/session-exists';
import { foldMissing } from '../../persistence/submission-texts';
import { submissionPage } from '../../persistence/submission-queue';
import type { QueuePage } from '../contract/submission';
import { cursor, cursorOf } from '../support/cursor';
import type { StaffRequest } from '../support/staff-context';
import { queueView } from './view';

const PAGE = 50;

export const queueFilter = z.strictObject({
  fate: z.enum(FATES).optional(),
  channel: z.enum(CHANNELS).optional(),
  submitterKind: z.enum(SUBMITTER_KINDS).optional(),
  theme: line.optional(),
  authority: z.string().max(64).optional(),
  withoutAuthority: z.literal('true').optional(),
  quarantined: z.enum(['true', 'false']).default('false'),
  text: line.optional(),
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(PAGE),
});

/** A page of a session's submissions; `next` is where the one after it begins. */
export async function readQueue({
  strapi,
  params,
  input,
}: StaffRequest<z.output<typeof queueFilter>>): Promise<QueuePage> {
  const trx = strapi.db.connection;
  const sessionKey = params.id!;
  if (!(await sessionExists(trx, sessionKey))) throw notFound('SESSION_UNKNOWN');

  // What came in the last second is found, too.
  if (input.text !== undefined) await foldMissing(trx);
  const { withoutAuthority, quarantined, ...rest } = input;
  const rows = await submissionPage(trx, {
    ...rest,
    sessionKey,
    isWithoutAuthority: withoutAuthority === 'true',
    isQuarantined: quarantined === 'true',
  });
  const keys = rows.map(({ documentId }) => documentId);
  const holders = await holdersOf(trx, 'submission', keys);
  const last = rows.length === input.limit ? rows[rows.length - 1] : undefined;
  return {
    submissions: rows.map((row) => queueView(row, holders.get(row.documentId) ?? null)),
    next: last ? cursorOf(last) : null,
  };
}
