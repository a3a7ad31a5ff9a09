import { type RunningApp, startApp } from '../support/app';
import {
  announcedSession,
  draftSession,
  givenSubmission,
  liveSession,
  minutes,
  type Session,
} from '../support/scenario';
import { codeOf, jsonOf } from './support/call';
import { type Person, person } from './support/people';
import { storedRows } from '../support/stored-rows';

interface Announcement {
  kind: string;
  title: string;
  body: string;
}

const DAY = minutes(24 * 60);

const later = (instant: Date, milliseconds: number) =>
  new Date(instant.getTime() + milliseconds).toISOString();

/** Each command that tells the public something: where it starts, what it brings, what it says. */
const COMMANDS = [
  { verb: 'announce', kind: 'upcoming', from: draftSession, bring: () => ({}) },
  {
    verb: 'postpone',
    kind: 'rescheduled',
    from: announcedSession,
    bring: ({ startsAt, plannedEndAt }: Session) => ({
      startsAt: later(startsAt, DAY),
      plannedEndAt: later(plannedEndAt, DAY),
      reason: 'Bão số 3',
    }),
  },
  {
    verb: 'extend',
    kind: 'extended',
    from: liveSession,
    bring: ({ plannedEndAt }: Session) => ({ plannedEndAt: later(plannedEndAt, minutes(30)) }),
  },
  {
    verb: 'cancel',
    kind: 'cancelled',
    from: announcedSession,
    bring: () => ({ reason: 'Bão số 3' }),
  },
  { verb: 'end', kind: 'ended', from: liveSession, bring: () => ({}) },
];

describe('a session', () => {
  let app: RunningApp;
  let editor: Person;
  let colleague: Person;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    colleague = await person(app, 'editor');
  });

  afterAll(() => app.stop());

  const announcementsOf = async ({ documentId }: Session): Promise<Announcement[]> => {
    const response = await fetch(
      `${app.baseUrl}/api/announcements?filters[session][documentId]=${documentId}&sort=issuedAt`,
    );
    return ((await response.json()) as { data: Announcement[] }).data;
  };

  const routeOf = ({ documentId }: Session, verb: string) => `POST /sessions/${documentId}/${verb}`;

  const sql = (statement: string) => app.strapi.db.connection.raw(statement);

  describe.each(COMMANDS)('by the command $verb', ({ verb, kind, from, bring }) => {
    const given = async () => {
      const session = await from(app.strapi);
      return { session, brought: bring(session), before: await announcementsOf(session) };
    };

    it('publishes one announcement, as it was previewed', async () => {
      const { session, brought, before } = await given();
      await givenSubmissionIfOpen(session, verb);
      const query = new URLSearchParams({ kind, ...(brought as Record<string, string>) });
      const preview = await editor.gets<Announcement>(
        `GET /sessions/${session.documentId}/announcement-preview?${query}`,
      );

      await editor.gets(routeOf(session, verb), brought);

      const published = (await announcementsOf(session)).slice(before.length);
      expect(published).toHaveLength(1);
      expect(published[0]).toMatchObject({ kind, title: preview.title, body: preview.body });
    });

    it('publishes the editor’s own words', async () => {
      const { session, brought } = await given();
      const words = { title: 'Thông báo của Sở', body: 'Kính mời.\nTrân trọng.' };

      await editor.gets(routeOf(session, verb), { ...brought, ...words });

      expect((await announcementsOf(session)).at(-1)).toMatchObject({ kind, ...words });
    });

    it('stays as it was when its announcement cannot be stored', async () => {
      const { session, brought } = await given();
      const before = await storedRows(app.strapi);
      await sql(`create or replace function test_refuse() returns trigger language plpgsql as $$
        begin raise exception 'DIALOGUE:RECORD_INVALID'; end $$;
        create trigger test_refuse before insert on announcements
        for each row execute function test_refuse()`);

      const refused = await editor.isRefused(routeOf(session, verb), brought);

      await sql('drop trigger test_refuse on announcements');
      expect(refused).toEqual([400, 'RECORD_INVALID']);
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it('refuses a title longer than its column, and stays as it was', async () => {
      const { session, brought } = await given();
      const before = await storedRows(app.strapi);

      const refused = await editor.isRefused(routeOf(session, verb), {
        ...brought,
        title: 'đ'.repeat(256),
      });

      expect(refused).toEqual([400, 'INPUT_INVALID']);
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it('of two editors obeys one, and says so once', async () => {
      const { session, brought, before } = await given();

      const answers = await Promise.all([
        editor.does(routeOf(session, verb), brought),
        colleague.does(routeOf(session, verb), brought),
      ]);

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      expect(await announcementsOf(session)).toHaveLength(before.length + 1);
    });
  });

  /** An end tells how many questions were received. */
  const givenSubmissionIfOpen = async (session: Session, verb: string): Promise<void> => {
    if (verb !== 'announce') await givenSubmission(app.strapi, session);
  };

  it.each(['extend', 'postpone', 'start', 'cancel', 'end'])(
    'nobody has heard of has no %s',
    async (verb) => {
      const session = await draftSession(app.strapi);
      const { bring } = COMMANDS.find((one) => one.verb === verb) ?? { bring: () => ({}) };
      const before = await storedRows(app.strapi);

      const refused = await editor.isRefused(routeOf(session, verb), bring(session));

      expect(refused).toEqual([400, 'SESSION_NOT_ANNOUNCED']);
      expect(await storedRows(app.strapi)).toEqual(before);
    },
  );

  it('is not extended to an earlier or the same end', async () => {
    const session = await announcedSession(app.strapi);

    for (const difference of [0, -1, -minutes(5)]) {
      const plannedEndAt = later(session.plannedEndAt, difference);
      expect(await editor.isRefused(routeOf(session, 'extend'), { plannedEndAt })).toEqual([
        400,
        'EXTENSION_NOT_LATER',
      ]);
    }
  });

  it('is not postponed to the time already announced', async () => {
    const session = await announcedSession(app.strapi);
    const { startsAt, plannedEndAt } = session;

    const refused = await editor.isRefused(routeOf(session, 'postpone'), {
      startsAt: startsAt.toISOString(),
      plannedEndAt: plannedEndAt.toISOString(),
      reason: 'Bão số 3',
    });

    expect(refused).toEqual([400, 'SCHEDULE_UNCHANGED']);
  });

  it('is announced with everything that lacks told at once', async () => {
    const session = await draftSession(app.strapi, {
      chair: null,
      onlineAddress: null,
      intakeChannels: [],
      overrunMinutes: 240,
    });

    const answer = await editor.does(routeOf(session, 'announce'), {});

    expect(answer.status).toBe(400);
    expect(jsonOf<{ error: { details: object } }>(answer).error.details).toMatchObject({
      code: 'ANNOUNCEMENT_INCOMPLETE',
      params: {
        missing: [
          'chair',
          'onlineAddress',
          'intakeChannels.portal',
          'intakeChannels.email',
          'intakeChannels.post',
          'intakeChannels.telephone',
        ],
      },
      refusals: [
        { code: 'ANNOUNCEMENT_INCOMPLETE' },
        { code: 'OVERRUN_TOO_LONG' },
        { code: 'CHAIR_NOT_ENTITLED' },
      ],
    });
    expect(await announcementsOf(session)).toEqual([]);
  });

  it('ends with the number of questions received in its announcement', async () => {
    const session = await liveSession(app.strapi);
    await givenSubmission(app.strapi, session);
    await givenSubmission(app.strapi, session);

    await editor.gets(routeOf(session, 'end'), {});

    const [, ended] = await announcementsOf(session);
    expect(ended!.body).toContain('Tổng số câu hỏi đã tiếp nhận: 2.');
  });

  it.each(['cancel', 'postpone'])('cannot %s without saying why', async (verb) => {
    const session = await announcedSession(app.strapi);
    const { startsAt, plannedEndAt } = session;
    const times = { startsAt: later(startsAt, DAY), plannedEndAt: later(plannedEndAt, DAY) };

    for (const reason of [{}, { reason: '' }, { reason: ' \n' }]) {
      const answer = await editor.does(routeOf(session, verb), {
        ...(verb === 'postpone' && times),
        ...reason,
      });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'REASON_MISSING']);
    }
  });

  it('with the longest topic can be announced and ended', async () => {
    const session = await liveSession(app.strapi, { topic: 'đ'.repeat(255) });

    await editor.gets(routeOf(session, 'end'), {});

    const titles = (await announcementsOf(session)).map(({ title }) => [...title].length);
    expect(titles).toEqual([255, 255]);
  });

  it('is not prepared for, or given to, an authority that does not exist', async () => {
    const session = await draftSession(app.strapi);
    const authorityKey = 'k3v9x1c8p2m5t7r4w6y0b1n3';
    const before = await storedRows(app.strapi);

    for (const route of ['POST /sessions', `PUT /sessions/${session.documentId}`]) {
      expect(await editor.isRefused(route, { topic: 'Chuyển đổi số', authorityKey })).toEqual([
        400,
        'AUTHORITY_UNKNOWN',
      ]);
    }
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it('is previewed with what stands against the plan the editor means', async () => {
    const session = await draftSession(app.strapi);
    const tooLong = later(session.plannedEndAt, minutes(60));

    const { decision } = await editor.gets<{ decision: object }>(
      `GET /sessions/${session.documentId}/announcement-preview?plannedEndAt=${tooLong}`,
    );

    expect(decision).toMatchObject({
      permitted: false,
      refusals: [{ code: 'DURATION_TOO_LONG', message: expect.stringMatching(/^Thời lượng/) }],
    });
  });
});
