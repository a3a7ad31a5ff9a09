import { ANNOUNCEMENT, ANSWER, QUESTION, SUBMISSION } from '../content-types';
import { writeOutbox } from '../persistence/journal';
import { writes } from './support/actions';
import { inTransaction } from './support/in-transaction';
import type { Guard } from './support/types';
import { dataOf } from './support/write';

/** What the outside is told about, by type and action. A fate is told to its submitter. */
const KINDS: Record<string, Record<string, string>> = {
  [ANNOUNCEMENT]: { create: 'announcement.published' },
  [QUESTION]: { create: 'question.accepted', delete: 'question.withdrawn' },
  [ANSWER]: { create: 'answer.published', update: 'answer.corrected' },
  [SUBMISSION]: { update: 'submission.decided' },
};

/** Queues a message in the same transaction as what it tells; relaying it is for the outbox. */
export const queueMessage: Guard = (strapi) => (ctx, next) => {
  const kind = KINDS[ctx.uid]?.[ctx.action];
  if (kind === undefined || !writes(ctx.action)) return next();
  // Setting a submission aside decides nothing.
  if (ctx.uid === SUBMISSION && dataOf(ctx).fate === undefined) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    const written = await write();
    if (written === null) return written;

    const { fate } = dataOf(ctx);
    const payload = { documentId: written.documentId, ...(fate !== undefined && { fate }) };
    await writeOutbox(trx, { kind, aggregateKey: written.documentId, payload });
    return written;
  });
};
