import { toSessionFacts } from '../api/dialogue-session/to-domain';
import { currentCommand } from '../commands/command';
import { enforce } from '../commands/rule-violation';
import { QUESTION, SESSION } from '../content-types';
import { refuse } from '../domain/decision';
import {
  decideCalling,
  decideCallInstant,
  recordingSecondsAt,
} from '../domain/dialogue-session/calling';
import { HOUSE } from '../domain/regulation';
import { databaseNow } from '../persistence/clock';
import type { Connection } from '../persistence/connection';
import { stores } from './support/actions';
import { inTransaction } from './support/in-transaction';
import type { Guard } from './support/types';
import { dataOf, documentIdOf, load, stamp, type Context } from './support/write';

type Strapi = Parameters<Guard>[0];

/**
 * Which question a session is answering, and when each was called, is written by the command of the
 * chair alone, under the session's lock that `governSession` holds.
 */
export const governCalling: Guard = (strapi) => (ctx, next) => {
  if (![SESSION, QUESTION].some((uid) => uid === ctx.uid) || !stores(ctx.action)) return next();
  const { currentQuestion, calledAt, recordingSeconds } = dataOf(ctx);
  const written = ctx.uid === SESSION ? [currentQuestion] : [calledAt, recordingSeconds];
  if (written.every((value) => value === undefined)) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    await (ctx.uid === SESSION ? judgeCurrent(strapi, trx, ctx) : judgeInstant(strapi, trx, ctx));
    return write();
  });
};

async function judgeCurrent(strapi: Strapi, trx: Connection, ctx: Context): Promise<void> {
  const documentId = documentIdOf(ctx);
  const before = documentId ? await load(strapi, SESSION, documentId) : null;
  if (documentId !== undefined && before === null) return;
  const key = (dataOf(ctx).currentQuestion ?? null) as string | null;
  if (key === (before?.currentQuestion ?? null)) return;

  const question = key && (await load(strapi, QUESTION, key, ['session']));
  const isOfSession = key === null || (question && question.session?.documentId === documentId);
  const facts = toSessionFacts(before ?? {});
  enforce(decideCalling(facts, Boolean(isOfSession), await databaseNow(trx)));
  requireCall();
}

async function judgeInstant(strapi: Strapi, trx: Connection, ctx: Context): Promise<void> {
  const documentId = documentIdOf(ctx);
  const before = documentId ? await load(strapi, QUESTION, documentId, ['session']) : null;
  const now = await databaseNow(trx);
  enforce(decideCallInstant(before?.calledAt ? new Date(before.calledAt) : null));
  enforce(decideCalling(toSessionFacts(before?.session ?? {}), true, now));
  requireCall();
  const startedAt = new Date(before?.session.startedAt);
  const recordingSeconds = recordingSecondsAt(startedAt, now);
  stamp(ctx, { calledAt: now.toISOString(), recordingSeconds });
}

const requireCall = (): void => {
  if (currentCommand()?.name === 'session.call-question') return;
  enforce(refuse('COMMAND_REQUIRED', HOUSE));
};
