import type { Core } from '@strapi/strapi';
import { atInstant } from '../../scripts/seed/clock';
import { SESSION } from '../../src/content-types';
import type { DiskLimits } from '../../src/domain/operation/disk-space';
import type { SessionDetail, Timeline } from '../../src/staff-api/contract/session';
import { overrunningSession } from '../rules/tables/session-states';
import { type Person, person } from '../staff/support/people';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { eventually } from '../support/eventually';
import {
  announcedSession,
  assignedQuestion,
  draftSession,
  EDITOR,
  fromNow,
  lapsedSession,
  minutes,
  type Session,
} from '../support/scenario';
import { announcementsOf, effectsOf, remindersOf } from './support/taken-place';

/** Announced an hour ago, so that every reminder lies between. */
const announcedEarlier = (strapi: Core.Strapi, startsAt: Date): Promise<Session> =>
  atInstant(strapi, fromNow(-minutes(60)), () =>
    announcedSession(strapi, {
      startsAt,
      plannedEndAt: new Date(startsAt.getTime() + minutes(100)),
    }),
  );

describe('what happens at an instant without anybody doing it', () => {
  let app: RunningApp;
  let editor: Person;
  beforeAll(async () => {
    app = await startApp({
      env: { SCHEDULER_EVERY_MILLISECONDS: '50', START_REMINDER_MINUTES: '40,15' },
    });
    editor = await person(app, 'editor');
  });
  afterAll(() => app?.stop());

  const detailOf = ({ documentId }: Session) =>
    editor.gets<SessionDetail>(`GET /sessions/${documentId}`);

  const setTime = ({ documentId }: Session, announceAt: Date | null) =>
    editor.gets<SessionDetail>(`POST /sessions/${documentId}/announcement-time`, {
      announceAt: announceAt?.toISOString() ?? null,
    });

  it('is that a session starts soon, told once for each start that is planned', async () => {
    const session = await announcedEarlier(app.strapi, fromNow(minutes(10)));
    await becomes(async () => (await remindersOf(app, session)).length, 1);

    const startsAt = fromNow(minutes(12));
    await app.strapi.db
      .connection('dialogue_sessions')
      .where({ document_id: session.documentId })
      .update({ starts_at: startsAt });

    await becomes(async () => (await remindersOf(app, session)).at(-1), {
      documentId: session.documentId,
      startsAt: startsAt.toISOString(),
    });
    expect(await remindersOf(app, session)).toHaveLength(2);
    expect(await effectsOf(app, session)).toEqual(['start-reminder done', 'start-reminder done']);
  });

  it('is that a session overruns: readers get a new version, once', async () => {
    const versionOf = async ({ documentId }: Session) =>
      (await app.strapi.db.connection('live_sessions').where({ session_key: documentId }).first())
        .version;
    const session = await overrunningSession(app.strapi);
    await becomes(() => effectsOf(app, session), ['overrun-begins done']);
    const version = await versionOf(session);

    const later = await overrunningSession(app.strapi);
    await becomes(() => effectsOf(app, later), ['overrun-begins done']);

    expect(await versionOf(session)).toBe(version);
  });

  it('is that a session nobody ended is over: announced, with nothing being answered', async () => {
    const startsAt = fromNow(-minutes(98));
    const plan = { startsAt, plannedEndAt: fromNow(5_000), overrunMinutes: 0 };
    const sessions = app.strapi.service(SESSION);
    const session = await draftSession(app.strapi, plan);
    const { documentId } = session;
    await atInstant(app.strapi, fromNow(-minutes(110)), () =>
      sessions.announce(documentId, {}, EDITOR),
    );
    await atInstant(app.strapi, startsAt, () => sessions.start(documentId, EDITOR));
    const { questionKey } = await assignedQuestion(app.strapi, session);
    await sessions.callQuestion(documentId, questionKey, EDITOR);

    await becomes(() => announcementsOf(app, session), ['upcoming', 'ended']);

    const stored = await app.strapi.documents(SESSION).findOne({ documentId });
    expect(stored).toMatchObject({ currentQuestion: null, endedAt: null });
    const { entries } = await editor.gets<Timeline>(`GET /sessions/${documentId}/timeline`);
    expect(entries.slice(0, 2).map(({ command, by }) => [command, by])).toEqual([
      ['session.lapse', null],
      ['session.lapse', null],
    ]);
  });

  it('is told however late', async () => {
    const session = await lapsedSession(app.strapi);
    await becomes(() => announcementsOf(app, session), ['upcoming', 'ended']);
  });

  it('is the announcement an editor has set a time for, as by hand', async () => {
    const session = await draftSession(app.strapi);
    const announceAt = fromNow(1_500);

    const set = await setTime(session, announceAt);
    expect(set.announcementTime).toEqual({
      announceAt: announceAt.toISOString(),
      setBy: expect.objectContaining({ userId: editor.id }),
      refusedAt: null,
      decision: { permitted: true, refusals: [] },
    });
    expect(set.state).toBe('draft');

    await becomes(async () => (await detailOf(session)).state, 'announced');
    const { announcedAt, announcementTime } = await detailOf(session);
    expect(announcedAt! >= announceAt.toISOString()).toBe(true);
    expect(announcementTime).toBeNull();
    expect(await announcementsOf(app, session)).toEqual(['upcoming']);
    const { entries } = await editor.gets<Timeline>(`GET /sessions/${session.documentId}/timeline`);
    expect(entries[0]).toMatchObject({ command: 'session.announce', by: null });
  });

  it('is nothing where the time was taken back', async () => {
    const session = await draftSession(app.strapi);
    await setTime(session, fromNow(60_000));
    const { announcementTime } = await setTime(session, null);
    expect(announcementTime).toBeNull();
  });

  it('is refused by the rules with every reason, and nothing is half done', async () => {
    const session = await draftSession(app.strapi, { chair: null });
    const set = await setTime(session, fromNow(1_000));
    expect(set.announcementTime!.decision.permitted).toBe(false);
    const before = await app.strapi.documents(SESSION).findOne({ documentId: session.documentId });

    await becomes(() => effectsOf(app, session), ['announcement refused']);

    expect(await app.strapi.documents(SESSION).findOne({ documentId: session.documentId })).toEqual(
      before,
    );
    expect(await announcementsOf(app, session)).toEqual([]);
    const { state, announcementTime } = await detailOf(session);
    expect(state).toBe('draft');
    expect(announcementTime).toMatchObject({
      refusedAt: expect.any(String),
      decision: {
        permitted: false,
        refusals: expect.arrayContaining([
          expect.objectContaining({ code: 'ANNOUNCEMENT_INCOMPLETE', message: expect.any(String) }),
        ]),
      },
    });
    const { entries } = await editor.gets<Timeline>(`GET /sessions/${session.documentId}/timeline`);
    expect(entries[0]).toMatchObject({
      command: 'session.refuse-scheduled',
      by: null,
      details: { kind: 'announcement', codes: expect.arrayContaining(['ANNOUNCEMENT_INCOMPLETE']) },
    });

    const again = await setTime(session, fromNow(minutes(5)));
    expect(again.announcementTime).toMatchObject({ refusedAt: null });
  });

  it('waits for a disk with room, and is not given up', async () => {
    const limits = app.strapi.config.get<DiskLimits>('dialogue.disk');
    app.strapi.config.set('dialogue.disk', { ...limits, leastFreeShare: 2 });
    const session = await draftSession(app.strapi);
    const set = await setTime(session, fromNow(500));
    expect(set.announcementTime!.decision.refusals).toMatchObject([{ code: 'DISK_SPACE_LOW' }]);
    await expect(
      app.strapi.service(SESSION).announce(session.documentId, {}, EDITOR),
    ).rejects.toMatchObject({ details: { code: 'DISK_SPACE_LOW' } });
    const dueAt = Date.parse(set.announcementTime!.announceAt);
    // Several rounds later: what is refused for good is recorded in the first.
    await eventually(() => Date.now() > dueAt + 500);
    expect(await effectsOf(app, session)).toEqual([]);

    app.strapi.config.set('dialogue.disk', limits);
    await becomes(async () => (await detailOf(session)).state, 'announced');
  });

  it.each([
    ['a time that has passed', draftSession, -1_000, 'ANNOUNCEMENT_TIME_PAST'],
    ['a time after the start', draftSession, minutes(30), 'NOTICE_TOO_SHORT'],
    ['a session announced already', announcedSession, 60_000, 'SESSION_ALREADY_ANNOUNCED'],
  ])('takes no time that is %s', async (_what, given, offset, code) => {
    const { documentId } = await given(app.strapi);
    const body = { announceAt: fromNow(offset).toISOString() };
    expect(await editor.isRefused(`POST /sessions/${documentId}/announcement-time`, body)).toEqual([
      400,
      code,
    ]);
  });
});
