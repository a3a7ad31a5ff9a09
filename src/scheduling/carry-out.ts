import type { Core } from '@strapi/strapi';
import { toSessionFacts } from '../api/dialogue-session/to-domain';
import { auditCommand } from '../commands/audit-command';
import { runCommand } from '../commands/command';
import { RuleViolation } from '../commands/rule-violation';
import { effectsDue, type EffectKind } from '../domain/dialogue-session/due-effects';
import type { Refusal } from '../domain/decision';
import { isOfTheMoment } from '../domain/operation/disk-space';
import { databaseNow } from '../persistence/clock';
import type { Connection } from '../persistence/connection';
import {
  claimEffect,
  recordRefusal,
  scheduledSession,
  type Effect,
} from '../persistence/scheduled-effects';
import { lockSession } from '../persistence/session-lock';
import { beginOverrun } from './effects/begin-overrun';
import { lapse } from './effects/lapse';
import { remindOfStart } from './effects/remind-of-start';
import { announce } from './effects/announce';

export type Perform = (strapi: Core.Strapi, trx: Connection, effect: Effect) => Promise<void>;

const PERFORM: Record<EffectKind, Perform> = {
  announcement: announce,
  'start-reminder': remindOfStart,
  'overrun-begins': beginOverrun,
  'session-lapsed': lapse,
};

/**
 * Carries out one effect, once on however many nodes: its claim, the decision that it is still due, and
 * all it does are one transaction. A node that dies takes its claim with it, and one that was frozen
 * finds its transaction ended by the database.
 */
export async function carryOut(strapi: Core.Strapi, effect: Effect): Promise<void> {
  try {
    await strapi.db.transaction(async ({ trx }) => {
      const connection = trx as Connection;
      if (!(await claimEffect(connection, effect))) return;
      await lockSession(connection, effect.sessionKey);
      if (!(await isStillDue(strapi, connection, effect))) throw new NoLongerDue();
      await PERFORM[effect.kind](strapi, connection, effect);
    });
  } catch (error) {
    if (error instanceof NoLongerDue) return;
    if (!(error instanceof RuleViolation)) throw error;
    const refusals = error.details.refusals ?? [error.details];
    if (refusals.some(isOfTheMoment)) throw error;
    await tellRefusal(strapi, effect, refusals);
  }
}

/** The plan changed before the session's lock was granted: the claim is taken back. */
class NoLongerDue extends Error {}

async function isStillDue(
  strapi: Core.Strapi,
  trx: Connection,
  { kind, sessionKey, dueAt }: Effect,
): Promise<boolean> {
  const session = await scheduledSession(trx, sessionKey);
  if (session === undefined) return false;
  const due = effectsDue(
    { facts: toSessionFacts(session), announceAt: session.announceAt },
    strapi.config.get('dialogue.startReminderMinutes'),
    await databaseNow(trx),
  );
  return due.some((one) => one.kind === kind && one.dueAt.getTime() === dueAt.getTime());
}

/** What was begun is undone by now; that it was refused, and why, is all that stays. */
async function tellRefusal(
  strapi: Core.Strapi,
  effect: Effect,
  told: readonly Refusal[],
): Promise<void> {
  const refusals = told.map(({ code, source, params }) => ({
    code,
    source,
    ...(params && { params }),
  }));
  const { kind, sessionKey, dueAt } = effect;
  const name = 'session.refuse-scheduled';
  await runCommand(strapi, { name, actor: { kind: 'system' } }, async (trx) => {
    if (!(await recordRefusal(trx, effect, refusals))) return;
    await auditCommand(strapi, trx, {
      subjectType: 'dialogue-session',
      subjectKey: sessionKey,
      details: { kind, dueAt: dueAt.toISOString(), codes: refusals.map(({ code }) => code) },
    });
  });
}
