import type { Core } from '@strapi/strapi';
import {
  PLAN_POPULATE,
  toSessionFacts,
  toSessionPlan,
  type StoredSession,
} from '../api/dialogue-session/to-domain';
import { currentCommand } from '../commands/command';
import { enforce } from '../commands/rule-violation';
import { SESSION } from '../content-types';
import {
  decideAnnouncedPlan,
  decideAnnouncement,
  decideNewSchedule,
  type SessionPlan,
} from '../domain/announcement/announce';
import { allOf } from '../domain/decision';
import { haiPhongDate } from '../domain/calendar/hai-phong-time';
import { eventOf, sessionCommandsIn } from '../domain/dialogue-session/commands-in';
import { decideDeletion, decideEdit } from '../domain/dialogue-session/editing';
import { decideSessionCommand, type SessionCommand } from '../domain/dialogue-session/events';
import { decideDuration, decideOrder } from '../domain/dialogue-session/schedule';
import type { SessionFacts } from '../domain/dialogue-session/session';
import type { LevelRule } from '../domain/regulation';
import { decideOnDisk } from '../operations/decide-on-disk';
import { nextInstant } from '../persistence/clock';
import type { Connection } from '../persistence/connection';
import { lockSession } from '../persistence/session-lock';
import { writes } from './support/actions';
import { changedParts, changedScalars } from './support/changed-fields';
import { publishAnnouncements } from './support/publish-announcements';
import { inTransaction } from './support/in-transaction';
import type { Guard, StoredDocument, WriteData } from './support/types';
import { dataOf, documentIdOf, load, stamp, type Context } from './support/write';

const NOTHING_YET: WriteData = { overrunMinutes: 0 };

/**
 * Every write to a session, through whatever door: under the session's exclusive lock, event instants
 * are stamped by the database's clock, the commands the change amounts to are judged, and each
 * publishes its announcement in the same transaction.
 */
export const governSession: Guard = (strapi) => (ctx, next) => {
  if (ctx.uid !== SESSION || !writes(ctx.action)) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    const documentId = documentIdOf(ctx);
    if (documentId !== undefined) await lockSession(trx, documentId);
    const now = await nextInstant(trx);
    const before = documentId ? await load(strapi, SESSION, documentId, PLAN_POPULATE) : null;
    if (documentId !== undefined && before === null) return write();
    if (ctx.action === 'delete') {
      enforce(decideDeletion(toSessionFacts(before ?? NOTHING_YET)));
      return write();
    }

    const commands = judgeCommands(strapi, ctx, before, now);
    const written = await write();
    const stored = written && (await load(strapi, SESSION, written.documentId, PLAN_POPULATE));
    if (!stored) return written;

    if (before) {
      enforce(decideEdit(toSessionFacts(before), changedParts(before, stored, PLAN_POPULATE), now));
    }
    await judgePlan(strapi, trx, stored, commands, now);
    await publishAnnouncements(strapi, trx, stored, commands, now);
    return written;
  });
};

/** Stamps the events the write records and judges the commands it amounts to, in their order. */
function judgeCommands(
  strapi: Core.Strapi,
  ctx: Context,
  before: StoredDocument | null,
  now: Date,
): SessionCommand[] {
  const stored: WriteData = before ?? NOTHING_YET;
  const sent = dataOf(ctx);
  const intended: StoredSession = { ...stored, ...sent };
  const changed = changedScalars(strapi, SESSION, stored, sent);
  const plan = toSessionPlan(intended);
  let facts = toSessionFacts(stored);
  const commands = sessionCommandsIn(facts, toSessionFacts(intended), commandMeant());

  // Nobody has been told the plan of a draft: the one it is announced with is the one that counts.
  if (facts.announcedAt === null) {
    enforce(decideOrder(plan.startsAt, plan.plannedEndAt));
    facts = withPlan(facts, plan);
  }
  // A reason given for an earlier change is none for this one.
  const reasons = { cancel: sent.cancellationReason, reschedule: sent.postponementReason };
  for (const command of commands) {
    const reason = (reasons[command as keyof typeof reasons] ?? null) as string | null;
    enforce(decideSessionCommand(command, facts, now, { ...plan, reason }));
    facts = record(ctx, withPlan(facts, plan), command, now);
  }
  if (before) enforce(decideEdit(toSessionFacts(before), changed, now));
  if (commands.includes('reschedule')) stamp(ctx, { postponedFrom: stored.startsAt });
  if (commands.includes('announce')) stamp(ctx, { postponedFrom: null, regulation: null });
  return commands;
}

const BY_NAME: Readonly<Record<string, SessionCommand>> = {
  'session.announce': 'announce',
  'session.start': 'start',
  'session.extend': 'extend',
  'session.end': 'end',
  'session.cancel': 'cancel',
  'session.postpone': 'reschedule',
};

/** What the command under way is named after; null for an edit. */
const commandMeant = (): SessionCommand | null => BY_NAME[currentCommand()?.name ?? ''] ?? null;

const withPlan = (
  facts: SessionFacts,
  { startsAt, plannedEndAt, overrunMinutes }: SessionPlan,
): SessionFacts => ({ ...facts, startsAt, plannedEndAt, overrunMinutes });

function record(
  ctx: Context,
  facts: SessionFacts,
  command: SessionCommand,
  now: Date,
): SessionFacts {
  const event = eventOf(command);
  if (event === null) return facts;
  stamp(ctx, { [event]: now.toISOString() });
  return { ...facts, [event]: now };
}

/** Judges what is now stored by the rule it was, or is now, announced under. */
async function judgePlan(
  strapi: Core.Strapi,
  trx: Connection,
  stored: StoredDocument,
  commands: SessionCommand[],
  now: Date,
): Promise<void> {
  const plan = toSessionPlan(stored);
  if (commands.includes('announce')) {
    const rule = await ruleOf(strapi, stored, now);
    enforce(allOf(decideAnnouncement(plan, rule, now), await decideOnDisk(strapi)));
    // Frozen: whatever the regulation becomes, a session runs under the one it was announced under.
    await trx('dialogue_sessions')
      .where({ id: stored.id })
      .update({ regulation: JSON.stringify(rule) });
    return;
  }
  if (stored.announcedAt === null) return;

  const rule = stored.regulation as LevelRule;
  if (commands.includes('reschedule')) enforce(decideNewSchedule(plan, rule, now));
  if (commands.includes('extend') && stored.startedAt === null) {
    enforce(decideDuration(plan.startsAt, plan.plannedEndAt, rule));
  }
  if (commands.length === 0) enforce(decideAnnouncedPlan(plan, rule));
}

const ruleOf = (
  strapi: Core.Strapi,
  stored: StoredDocument,
  now: Date,
): Promise<LevelRule | null> =>
  stored.authority
    ? strapi
        .service('api::regulation-profile.regulation-profile')
        .ruleFor(stored.authority.level, haiPhongDate(now))
    : Promise.resolve(null);
