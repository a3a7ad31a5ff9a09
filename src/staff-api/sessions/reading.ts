import type { z } from 'zod';
import { PLAN_POPULATE, type StoredSession } from '../../api/dialogue-session/to-domain';
import { notFound } from '../../commands/coded-errors';
import { SESSION } from '../../content-types';
import { CONTROL_COMMANDS, type ControlCommand } from '../../domain/dialogue-session/control';
import { STATES_OF_GROUP } from '../../domain/dialogue-session/group';
import { databaseNow } from '../../persistence/clock';
import { fateCounts } from '../../persistence/fates';
import type { AnnouncementPreview, SessionDetail, SessionView } from '../contract/session';
import type { DecisionView } from '../contract/shared';
import { decisionView } from '../support/decision-view';
import type { StaffRequest } from '../support/staff-context';
import * as schema from './input';
import { announcementTimeOf } from './announcement-time';
import { accountView, sessionView } from './view';

const PAGE_SIZE = 50;

/** One page of the sessions of a group, or of all. */
export async function listSessions({
  strapi,
  input,
}: StaffRequest<z.output<typeof schema.list>>): Promise<SessionView[]> {
  const { group, text, page } = input;
  const sessions: StoredSession[] = await strapi.service(SESSION).page({
    states: group && STATES_OF_GROUP[group],
    text,
    isNextFirst: group === 'upcoming' || group === 'onAir',
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const now = await databaseNow(strapi.db.connection);
  return sessions.map((session) => sessionView(session, now));
}

/** A session with its account and with what its commands would meet at this instant. */
export async function sessionDetail({
  strapi,
  params,
}: StaffRequest<unknown>): Promise<SessionDetail> {
  const session = await strapi
    .documents(SESSION)
    .findOne({ documentId: params.id!, populate: PLAN_POPULATE as never });
  if (session === null) throw notFound('SESSION_UNKNOWN');

  const counts = await fateCounts(strapi.db.connection, params.id!);
  const now = await databaseNow(strapi.db.connection);
  const decisions = await strapi.service(SESSION).controlsOf(session, now);
  const commands = CONTROL_COMMANDS.map((command) => [command, decisionView(decisions[command])]);
  return {
    ...sessionView(session, now),
    account: accountView(counts),
    now: now.toISOString(),
    commands: Object.fromEntries(commands) as Record<ControlCommand, DecisionView>,
    announcementTime: await announcementTimeOf(strapi, session),
  };
}

/** An announcement as it would go out with what the editor means to change. */
export async function previewAnnouncement({
  strapi,
  params,
  input,
}: StaffRequest<z.output<typeof schema.preview>>): Promise<AnnouncementPreview> {
  const { kind, reason, ...plan } = input;
  const intended = { ...plan, ...schema.reasonsOf(reason) };
  const { title, body, decision } = await strapi
    .service(SESSION)
    .previewAnnouncement(params.id!, kind, intended);
  return { kind, title, body, decision: decision && decisionView(decision) };
}
