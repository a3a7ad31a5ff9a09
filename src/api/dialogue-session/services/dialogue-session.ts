import { factories, type Core } from '@strapi/strapi';
import { inputError, notFound } from '../../../commands/coded-errors';
import { runCommand, type Command } from '../../../commands/command';
import { inputFault } from '../../../commands/input-fault';
import type { Actor } from '../../../domain/staff/actor';
import { AUTHORITY, PROFILE, QUESTION, SESSION } from '../../../content-types';
import { decideAnnouncement } from '../../../domain/announcement/announce';
import type { AnnouncementKind } from '../../../domain/announcement/kind';
import { allOf, type Decision } from '../../../domain/decision';
import { announcementText } from '../../../domain/announcement/template';
import { haiPhongDate } from '../../../domain/calendar/hai-phong-time';
import { decideControls } from '../../../domain/dialogue-session/control';
import type { LevelRule } from '../../../domain/regulation';
import { decideOnDisk } from '../../../operations/decide-on-disk';
import { databaseNow } from '../../../persistence/clock';
import type { Connection } from '../../../persistence/connection';
import { countReceived } from '../../../persistence/fates';
import { lockRecord } from '../../../persistence/row-lock';
import { storedDocument } from '../../../persistence/stored-document';
import { sessionPage, type SessionListFilter } from '../../../persistence/session-list';
import { requireAuthority } from '../../authority/require-authority';
import { clonedPlan } from '../cloned-plan';
import {
  PLAN_POPULATE,
  toAnnouncementFacts,
  toSessionFacts,
  toSessionPlan,
  type StoredSession,
} from '../to-domain';

type Data = Record<string, unknown>;

/** The instant every command asks for; the guard writes the database's own in its place. */
const requested = (): string => new Date().toISOString();

/**
 * A session's commands. A service does; whether it may, and what is announced, is for the guard on
 * the session, which judges every path.
 */
export default factories.createCoreService(SESSION, ({ strapi }) => {
  const change = async (documentId: string, command: Command, data: Data): Promise<StoredSession> =>
    runCommand(strapi, command, async () => {
      const session = await strapi
        .documents(SESSION)
        .update({ documentId, data: data as never, populate: PLAN_POPULATE as never });
      if (session === null) throw notFound('SESSION_UNKNOWN');
      return session;
    });

  const command = (name: string, actor: Actor, more: Partial<Command> = {}): Command => ({
    name: `session.${name}`,
    actor,
    ...more,
  });

  return {
    /** Prepares a session. Intake addresses come from the regulation unless the editor gives some. */
    prepare({ authorityKey, ...data }: Data, actor: Actor): Promise<StoredSession> {
      return runCommand(strapi, command('prepare', actor), async () => {
        await requireAuthority(strapi, authorityKey);
        const intakeChannels = data.intakeChannels ?? (await this.intakeChannelsOf(authorityKey));
        return strapi.documents(SESSION).create({
          data: { ...data, authority: authorityKey, intakeChannels } as never,
          populate: PLAN_POPULATE as never,
        });
      });
    },

    /** A new session in preparation with the plan of another, without its events and its times. */
    async clonePlan(documentId: string, changes: Data, actor: Actor): Promise<StoredSession> {
      const source = (await storedDocument(
        strapi,
        SESSION,
        documentId,
        PLAN_POPULATE,
      )) as Data | null;
      if (source === null) throw notFound('SESSION_UNKNOWN');
      const plan = { ...clonedPlan(source), ...changes };
      await requireAuthority(strapi, plan.authority);
      return runCommand(
        strapi,
        command('clone', actor, { details: { clonedFrom: documentId } }),
        () =>
          strapi
            .documents(SESSION)
            .create({ data: plan as never, populate: PLAN_POPULATE as never }),
      );
    },

    async change(documentId: string, { authorityKey, ...data }: Data, actor: Actor) {
      if (authorityKey === undefined) return change(documentId, command('change', actor), data);
      await requireAuthority(strapi, authorityKey);
      return change(documentId, command('change', actor), { ...data, authority: authorityKey });
    },

    announce: (documentId: string, announcement: Command['announcement'], actor: Actor) =>
      change(documentId, command('announce', actor, { announcement }), {
        announcedAt: requested(),
      }),

    start: (documentId: string, actor: Actor) =>
      change(documentId, command('start', actor), { startedAt: requested() }),

    extend: (
      documentId: string,
      plannedEndAt: Date,
      actor: Actor,
      text?: Command['announcement'],
    ) => change(documentId, command('extend', actor, { announcement: text }), { plannedEndAt }),

    /** Ends the session; intake closes with it. */
    end: (documentId: string, actor: Actor, text?: Command['announcement']) =>
      change(documentId, command('end', actor, { announcement: text }), { endedAt: requested() }),

    cancel: (documentId: string, reason: string, actor: Actor, text?: Command['announcement']) =>
      change(documentId, command('cancel', actor, { announcement: text }), {
        cancelledAt: requested(),
        cancellationReason: reason,
      }),

    postpone: (documentId: string, data: Data, actor: Actor, text?: Command['announcement']) =>
      change(documentId, command('postpone', actor, { announcement: text }), data),

    /** Calls a question, or none any more; when it is called first, the instant is recorded. */
    callQuestion: (documentId: string, questionKey: string | null, actor: Actor) =>
      runCommand(strapi, command('call-question', actor), async (trx) => {
        const question = questionKey && (await callableQuestion(strapi, trx, questionKey));
        const session = await change(documentId, command('call-question', actor), {
          currentQuestion: questionKey,
        });
        if (question && question.calledAt === null) {
          await strapi
            .documents(QUESTION)
            .update({ documentId: question.documentId, data: { calledAt: requested() } });
        }
        return session;
      }),

    /**
     * What an announcement of a kind would say, with the plan as the editor means to change it; for
     * the first one, also everything that still stands against it.
     */
    async previewAnnouncement(documentId: string, kind: AnnouncementKind, intended: Data) {
      const session = await strapi
        .documents(SESSION)
        .findOne({ documentId, populate: PLAN_POPULATE as never });
      if (session === null) throw notFound('SESSION_UNKNOWN');

      const now = await databaseNow(strapi.db.connection);
      const received = await countReceived(strapi.db.connection, documentId);
      const planned = { ...session, ...intended, ...recordedBy(kind, session, now) };
      const text = announcementText(kind, toAnnouncementFacts(kind, planned, received));
      if (kind !== 'upcoming') return { ...text, decision: null };
      return { ...text, decision: await this.decideAnnouncementAt(planned, now) };
    },

    /** What announcing the session at an instant would meet, with the plan as it is given. */
    async decideAnnouncementAt(session: StoredSession, at: Date): Promise<Decision> {
      const rule = await this.ruleOf(session, at);
      return allOf(
        decideAnnouncement(toSessionPlan(session), rule, at),
        await decideOnDisk(strapi),
      );
    },

    /** What each command of the control screen would meet now. */
    async controlsOf(session: StoredSession, now: Date) {
      const facts = toSessionFacts(session);
      const rule =
        facts.announcedAt === null
          ? await this.ruleOf(session, now)
          : (session.regulation as LevelRule);
      return decideControls({ facts, plan: toSessionPlan(session), rule }, now);
    },

    /** One page of sessions with their plans, in the order of the page. */
    page: (filter: SessionListFilter): Promise<StoredSession[]> =>
      sessionPage(strapi.db.connection, filter),

    ruleOf: (session: StoredSession, now: Date) =>
      session.authority
        ? strapi.service(PROFILE).ruleFor(session.authority.level, haiPhongDate(now))
        : null,

    async intakeChannelsOf(authorityKey: unknown) {
      const authority = await strapi
        .documents(AUTHORITY)
        .findOne({ documentId: String(authorityKey ?? '') });
      const now = await databaseNow(strapi.db.connection);
      return authority
        ? strapi.service(PROFILE).intakeChannelsFor(authority.level, haiPhongDate(now))
        : [];
    },
  };
});

/** The question, locked before its session: as whoever takes a question back locks them. */
async function callableQuestion(strapi: Core.Strapi, trx: Connection, documentId: string) {
  await lockRecord(trx, 'questions', documentId);
  const question = await strapi.documents(QUESTION).findOne({ documentId });
  if (question === null) throw inputError([inputFault('questionKey', 'NOT_FOUND')]);
  return { documentId, calledAt: question.calledAt ?? null };
}

/** What the command to be announced will itself record. */
const recordedBy = (kind: AnnouncementKind, session: StoredSession, now: Date): Data => {
  if (kind === 'rescheduled') return { postponedFrom: session.startsAt };
  return kind === 'ended' ? { endedAt: session.endedAt ?? now } : {};
};
