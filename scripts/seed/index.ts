import type { Core } from '@strapi/strapi';
import { PROFILE } from '../../src/content-types';
import { startOfHaiPhongDay, haiPhongDate } from '../../src/domain/calendar/hai-phong-time';
import { databaseNow } from '../../src/persistence/clock';
import { DEMO_ACCOUNTS, seedAccounts, type DemoAccount } from './accounts';
import { ONE_MACHINE, seedDoor } from './door';
import { readExample, type ExampleQuestion, type ExampleSession } from './example';
import { seedReference } from './reference';
import { prepareSession, seedSession, type Cast } from './session';
import { daysAfter, minutesAfter, wholeMinute } from './timeline';

export type { DemoAccount };
export type DemoAccounts = readonly DemoAccount[];

type Sessions = Record<'ended' | 'live' | 'upcoming' | 'draft', ExampleSession>;

/** Fills an empty database with the example data of the demo; changes nothing when it is there. */
export async function seedDemo(
  strapi: Core.Strapi,
  report: (line: string) => void,
): Promise<DemoAccounts> {
  if ((await strapi.documents(PROFILE).count({})) > 0) return DEMO_ACCOUNTS;

  report('Regulation profiles and authorities');
  const authorityKeys = await seedReference(strapi);
  const ids = await seedAccounts(strapi, authorityKeys);
  const actor = (email: string) => ({ kind: 'staff' as const, id: ids.get(email) ?? 0 });
  const cast: Cast = {
    editor: actor('editor@demo.vn'),
    leader: actor('leader@demo.vn'),
    staff: actor('staff@demo.vn'),
    authorityKeys,
  };
  await seedSessions(strapi, cast, report);
  await seedDoor(strapi, ONE_MACHINE);
  return DEMO_ACCOUNTS;
}

async function seedSessions(
  strapi: Core.Strapi,
  cast: Cast,
  report: (line: string) => void,
): Promise<void> {
  const sessions = readExample<Sessions>('sessions.json');
  const questions = (name: string) => readExample<ExampleQuestion[]>(`${name}-questions.json`);
  const now = await databaseNow(strapi.db.connection);
  const morning = (days: number): Date =>
    minutesAfter(startOfHaiPhongDay(haiPhongDate(daysAfter(now, days))), 8 * 60 + 30);

  report('A session that has ended, with its overrun');
  const startedAt = new Date('2024-12-03T08:30:00+07:00');
  await seedSession(strapi, cast, {
    session: sessions.ended,
    questions: questions('ended'),
    startsAt: startedAt,
    durationMinutes: 90,
    announcedAt: daysAfter(startedAt, -5),
    events: { start: 0, extend: { at: 85, to: 105 }, end: 112 },
  });

  report('A session on air');
  const onAirSince = wholeMinute(minutesAfter(now, -12));
  await seedSession(strapi, cast, {
    session: sessions.live,
    questions: questions('live'),
    startsAt: onAirSince,
    durationMinutes: 120,
    announcedAt: daysAfter(onAirSince, -5),
    events: { start: 0 },
  });

  report('A session announced for next week, and one in preparation');
  const nextWeek = morning(7);
  await seedSession(strapi, cast, {
    session: sessions.upcoming,
    questions: questions('upcoming'),
    startsAt: nextWeek,
    durationMinutes: 120,
    announcedAt: daysAfter(nextWeek, -11),
  });
  await prepareSession(strapi, cast, {
    session: sessions.draft,
    startsAt: morning(21),
    durationMinutes: 120,
  });
}
