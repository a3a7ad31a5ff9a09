import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { intakeClosesAt, intakePeriod } from '../../domain/dialogue-session/intake';
import { sessionState } from '../../domain/dialogue-session/session';
import { isMemberOn } from '../../domain/staff/membership';
import { unacknowledged } from '../../persistence/chair-messages';
import { deskPage } from '../../persistence/desk';
import {
  clockAndMemberships,
  deskCounts,
  editorWork,
  homeSessions,
  type HomeSessionRow,
} from '../../persistence/home';
import { holdersOf } from '../../persistence/item-locks';
import { personRefs } from '../../persistence/person-refs';
import { deskView } from '../answers/view';
import type { Home } from '../contract/home';
import { STAFF_ACTIONS, type StaffAction } from '../permissions';
import { dutiesAt } from '../sessions/duties';
import { messageView } from '../sessions/message-view';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

const MOST_PRESSING = 10;

const sessionOf = (row: HomeSessionRow, now: Date): NonNullable<Home['sessions']>[number] => ({
  documentId: row.documentId,
  topic: row.topic,
  state: sessionState(row, now),
  isToday: row.startsAt !== null && haiPhongDate(row.startsAt) === haiPhongDate(now),
  startsAt: row.startsAt?.toISOString() ?? null,
  plannedEndAt: row.plannedEndAt?.toISOString() ?? null,
  intakeClosesAt: intakeClosesAt(intakePeriod(row))?.toISOString() ?? null,
  pending: row.pending,
  unassigned: row.unassigned,
  toPublish: row.toPublish,
});

async function deskOf(
  { strapi }: StaffRequest<unknown>,
  authorityKeys: string[],
  now: Date,
): Promise<Home['desk']> {
  const trx = strapi.db.connection;
  const counts = await deskCounts(trx, authorityKeys, now);
  const filter = { authorityKeys, pressingAt: now, limit: MOST_PRESSING };
  const rows = await deskPage(trx, filter);
  const messages = await unacknowledged(trx, authorityKeys);
  const holders = await holdersOf(
    trx,
    'answer-draft',
    rows.map(({ documentId }) => documentId),
  );
  const byId = await personRefs(trx, [
    ...rows.map(({ authorId }) => authorId),
    ...messages.map(({ sentBy }) => sentBy),
  ]);
  return {
    counts,
    pressing: rows.map((row) => deskView(row, { byId, holders }, now)),
    messages: messages.map((row) => messageView(row, byId)),
  };
}

async function home(request: StaffRequest<unknown>): Promise<Home> {
  const { strapi, actor, may } = request;
  const trx = strapi.db.connection;
  const { now, memberships } = await clockAndMemberships(trx, actor.id);
  const mine = memberships.filter((membership) => isMemberOn(membership, now));
  const runs = may('runSessions');
  const sessions = runs || may('triage') ? await homeSessions(trx) : null;
  const duties = runs ? await dutiesAt(strapi, now) : null;
  return {
    now: now.toISOString(),
    sessions: sessions && sessions.map((row) => sessionOf(row, now)),
    editor: runs || may('triage') ? await editorWork(trx, now) : null,
    duties:
      duties &&
      duties.map(({ lastSessionOn: _last, due, ...duty }) => ({ ...duty, due: due ?? null })),
    desk:
      may('draft') || may('approve')
        ? await deskOf(
            request,
            mine.map(({ authorityKey }) => authorityKey),
            now,
          )
        : null,
  };
}

/** What needs a person now, each part for whoever has a task in it. */
export const homeRoute = staffRoute({
  method: 'GET',
  path: '/home',
  actions: Object.keys(STAFF_ACTIONS) as StaffAction[],
  answer: home,
});
