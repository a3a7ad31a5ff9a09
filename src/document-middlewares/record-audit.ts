import type { Core } from '@strapi/strapi';
import { currentCommand } from '../commands/command';
import { requestIdOf } from '../commands/request-id-of';
import { AUDIT_ENTRY, isOurs, OUTBOX_MESSAGE } from '../content-types';
import { isRepeatedSave } from '../domain/staff/repeated-save';
import { databaseNow } from '../persistence/clock';
import type { Connection } from '../persistence/connection';
import { lastEntryOf, writeAudit } from '../persistence/journal';
import { writes } from './support/actions';
import { actorOfRequest } from './support/actor-of-request';
import { changedScalars } from './support/changed-fields';
import { inTransaction } from './support/in-transaction';
import type { Guard, WriteData } from './support/types';
import { dataOf, documentIdOf, load, type Context } from './support/write';

/** Values worth keeping beside the names of changed fields: states, never text or personal data. */
const STATES = [
  ...['state', 'fate', 'rejectionCode', 'kind', 'currentQuestion', 'calledAt'],
  ...['startsAt', 'plannedEndAt', 'announcedAt', 'startedAt', 'endedAt', 'cancelledAt'],
];

/**
 * Every change of ours leaves one audit entry, in the same transaction, whoever makes it. Only a text
 * saved again and again while somebody types leaves one for many.
 */
export const recordAudit: Guard = (strapi) => (ctx, next) => {
  const isJournal = ctx.uid === AUDIT_ENTRY || ctx.uid === OUTBOX_MESSAGE;
  if (!isOurs(ctx.uid) || isJournal || !writes(ctx.action)) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    const documentId = documentIdOf(ctx);
    const before = documentId ? await load(strapi, ctx.uid, documentId) : null;
    const written = await write();
    const subjectKey = written?.documentId ?? documentId;
    if (subjectKey === undefined || (documentId !== undefined && before === null)) return written;

    const command = currentCommand();
    const change = changeOf(strapi, ctx, before ?? {});
    if (!('to' in change) && (await isNoted(trx, subjectKey))) return written;
    await writeAudit(trx, {
      command: command?.name ?? `${nounOf(ctx)}.${ctx.action}`,
      subjectType: nounOf(ctx),
      subjectKey,
      actor: command?.actor ?? actorOfRequest(strapi),
      requestId: requestIdOf(strapi),
      details: { action: ctx.action, ...change, ...command?.details },
    });
    return written;
  });
};

/** Whether the audit already says that this person is writing this text. */
async function isNoted(trx: Connection, subjectKey: string): Promise<boolean> {
  const { name: command, actor } = currentCommand() ?? {};
  if (command !== 'answer.draft') return false;
  const actorId = actor?.kind === 'staff' ? actor.id : null;
  const save = { command, actorId, at: await databaseNow(trx) };
  return isRepeatedSave(await lastEntryOf(trx, subjectKey), save);
}

const nounOf = ({ uid }: Context): string => uid.slice(uid.lastIndexOf('.') + 1);

const changeOf = (
  strapi: Core.Strapi,
  ctx: Context,
  before: WriteData,
): Record<string, unknown> => {
  const data = dataOf(ctx);
  const changed = changedScalars(strapi, ctx.uid, before, data);
  const states = STATES.filter((name) => changed.includes(name));
  return {
    fields: Object.keys(data).sort(),
    ...(states.length > 0 && {
      from: Object.fromEntries(states.map((name) => [name, before[name] ?? null])),
      to: Object.fromEntries(states.map((name) => [name, data[name]])),
    }),
  };
};
