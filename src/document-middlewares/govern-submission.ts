import type { Core } from '@strapi/strapi';
import { toSessionFacts } from '../api/dialogue-session/to-domain';
import { toArrival } from '../api/submission/to-domain';
import { enforce } from '../commands/rule-violation';
import { SESSION, SUBMISSION } from '../content-types';
import { refuse } from '../domain/decision';
import { HOUSE, type LevelRule } from '../domain/regulation';
import { decideFate, type Fate } from '../domain/submission/fate';
import { fateCommandTo } from '../domain/submission/fate-command';
import { decideQuarantine, decideReleaseFromQuarantine } from '../domain/submission/quarantine';
import { decideArrival } from '../domain/submission/submission';
import { databaseNow } from '../persistence/clock';
import type { Connection } from '../persistence/connection';
import { isQuestionAnswered } from '../persistence/questions';
import { shareSession } from '../persistence/session-lock';
import { writes } from './support/actions';
import { changedScalars } from './support/changed-fields';
import { staffIdOfCommand } from './support/staff-id-of-command';
import { inTransaction } from './support/in-transaction';
import type { Guard, StoredDocument } from './support/types';
import { dataOf, documentIdOf, load, stamp, type Context } from './support/write';

const DECIDED = ['fate', 'questionKey', 'rejectionCode', 'fateNote', 'transferredTo'];
const SET_ASIDE = 'quarantineReason';

/**
 * A submission enters its session within the window, complete and with consent; afterwards only its
 * fate changes, along the declared transitions. Nothing received is ever deleted.
 */
export const governSubmission: Guard = (strapi) => (ctx, next) => {
  if (ctx.uid !== SUBMISSION || !writes(ctx.action)) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    if (ctx.action === 'create') await judgeArrival(strapi, trx, ctx);
    else if (ctx.action === 'update') await judgeFate(strapi, trx, ctx);
    else enforce(refuse('RECORD_IMMUTABLE', HOUSE));
    return write();
  });
};

async function judgeArrival(strapi: Core.Strapi, trx: Connection, ctx: Context): Promise<void> {
  const data = dataOf(ctx);
  const sessionKey = String(data.sessionKey ?? '');
  await shareSession(trx, sessionKey);
  const session = await load(strapi, SESSION, sessionKey);
  if (session === null) return enforce(refuse('REFERENCE_UNKNOWN', HOUSE, { field: 'sessionKey' }));

  const now = await databaseNow(trx);
  const facts = toSessionFacts(session);
  enforce(decideArrival(facts, session.regulation as LevelRule, toArrival(data, now), now));
}

async function judgeFate(strapi: Core.Strapi, trx: Connection, ctx: Context): Promise<void> {
  const before = await load(strapi, SUBMISSION, documentIdOf(ctx) ?? '');
  if (before === null) return;

  const data = dataOf(ctx);
  const fields = changedScalars(strapi, SUBMISSION, before, data);
  const fixed = fields.filter((name) => !DECIDED.includes(name) && name !== SET_ASIDE);
  if (fixed.length > 0) enforce(refuse('RECORD_IMMUTABLE', HOUSE, { fields: fixed }));
  if (fields.includes(SET_ASIDE)) return judgeQuarantine(before, data);
  // A fate it has already met is one more decision: its sender would be told again.
  if (fields.length === 0 && data.fate === undefined) return;

  await judgeTransition(trx, before, data);
  // Back in the queue it is as undecided as it was: who put it there is in the audit.
  const isUndecided = data.fate === 'pending';
  stamp(ctx, {
    fateAt: isUndecided ? null : (await databaseNow(trx)).toISOString(),
    fateBy: isUndecided ? null : staffIdOfCommand(),
  });
}

function judgeQuarantine(before: StoredDocument, data: Record<string, unknown>): void {
  // With a decision in the same write neither side of it may be anything but pending.
  const fate = (before.fate === 'pending' ? (data.fate ?? 'pending') : before.fate) as Fate;
  const stored = { fate, quarantineReason: before.quarantineReason as string | null };
  const reason = data[SET_ASIDE] as string | null;
  enforce(reason === null ? decideReleaseFromQuarantine(stored) : decideQuarantine(stored, reason));
}

async function judgeTransition(
  trx: Connection,
  before: StoredDocument,
  data: Record<string, unknown>,
): Promise<void> {
  const from = before.fate as Fate;
  const to = (data.fate ?? from) as Fate;
  const command = fateCommandTo(to);
  if (command === null) return enforce(refuse('FATE_TRANSITION', HOUSE, { fate: from, to }));

  const questionAnswered =
    before.questionKey !== null && (await isQuestionAnswered(trx, before.questionKey));
  enforce(
    decideFate(from, command, {
      questionAnswered,
      reason: {
        code: data.rejectionCode as string | null,
        details: data.fateNote as string | null,
        target: data.transferredTo as string | null,
      },
    }),
  );
}
