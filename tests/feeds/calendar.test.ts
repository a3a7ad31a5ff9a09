import { AUTHORITY, SESSION } from '../../src/content-types';
import { installFloor } from '../../src/persistence/floor';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { countStatements } from '../support/count-statements';
import { atInstant } from '../../scripts/seed/clock';
import {
  announcedSession,
  assignedQuestion,
  cancelledSession,
  draftSession,
  EDITOR,
  endedSession,
  fromNow,
  givenAuthority,
  minutes,
  type Session,
} from '../support/scenario';
import { feedsOf, parseCalendar } from './support/feeds';

const DAY = minutes(24 * 60);

let app: RunningApp;
const feeds = feedsOf(() => app.baseUrl);
const sessions = () => app.strapi.service(SESSION);
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://doithoai.example.vn' } });
});
afterAll(() => app?.stop());

const toSecond = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 1_000) * 1_000);

describe('an announced session', () => {
  it('stands in the calendar as it was announced', async () => {
    const session = await announcedSession(app.strapi, {
      topic: 'Cấp giấy phép xây dựng',
    });
    const event = await feeds.event(session.slug);

    expect(event).toMatchObject({
      uid: `${session.documentId}@doithoai.example.vn`,
      sequence: 0,
      status: 'CONFIRMED',
      summary: 'Cấp giấy phép xây dựng',
      location: 'https://doithoaitructuyen.haiphong.gov.vn',
      url: `https://doithoai.example.vn/phien/${session.slug}`,
      start: toSecond(session.startsAt),
      end: toSecond(session.plannedEndAt),
    });
    expect(event.description).toContain('Chủ trì: Trần Văn Bình, Giám đốc Sở');
    expect(event.description).toMatch(/Câu hỏi gửi qua các kênh sau:\n- Cổng thông tin điện tử: /);
    expect(event.organizer).toMatch(/^Sở Thử nghiệm/);
    expect(await feeds.events()).toContainEqual(event);
  });

  it('is placed where it is held', async () => {
    const { slug } = await announcedSession(app.strapi, {
      mode: 'venue',
      place: 'Hội trường; tầng 2, số 18 Hoàng Diệu',
      onlineAddress: null,
      broadcastUrl: 'https://thhp.vn/trực-tiếp',
    });
    expect(await feeds.event(slug)).toMatchObject({
      location: 'Hội trường; tầng 2, số 18 Hoàng Diệu',
      url: `https://doithoai.example.vn/phien/${slug}`,
    });
  });
});

test('the calendar is published, named and looked at again', async () => {
  const calendar = parseCalendar(await feeds.text('/dialogue-sessions.ics'));
  const value = (name: string) => String(calendar.getFirstPropertyValue(name));

  expect(['version', 'method', 'calscale', 'name', 'refresh-interval'].map(value)).toEqual([
    '2.0',
    'PUBLISH',
    'GREGORIAN',
    'Lịch đối thoại trực tuyến',
    'PT15M',
  ]);
  expect(value('source')).toBe('https://doithoai.example.vn/dialogue-sessions.ics');
});

describe('the sequence', () => {
  const raisedBy = async (session: Session, change: () => Promise<unknown>): Promise<number> => {
    const before = await feeds.event(session.slug);
    await change();
    const after = await feeds.event(session.slug);
    expect(after.uid).toBe(before.uid);
    expect(after.stamp >= before.stamp).toBe(true);
    return after.sequence - before.sequence;
  };
  const edit = (session: Session, data: object) => () =>
    sessions().change(session.documentId, data, EDITOR);

  it('is raised by whatever readers must see', async () => {
    const session = await announcedSession(app.strapi);
    const moved = {
      startsAt: fromNow(2 * DAY),
      plannedEndAt: fromNow(2 * DAY + minutes(100)),
      postponementReason: 'Bão số 3',
    };
    const changes: (() => Promise<unknown>)[] = [
      edit(session, { topic: 'Chủ đề đã sửa' }),
      edit(session, {
        chair: { name: 'Ngô Thị Mai', title: 'Giám đốc', position: 'department-director' },
      }),
      edit(session, { onlineAddress: 'https://khac.example.vn' }),
      edit(session, { panel: [] }),
      () => sessions().postpone(session.documentId, moved, EDITOR),
      () => sessions().extend(session.documentId, fromNow(2 * DAY + minutes(110)), EDITOR),
      () =>
        app.strapi
          .documents(AUTHORITY)
          .update({ documentId: session.authorityKey, data: { name: 'Sở Mới' } as never }),
      () => sessions().cancel(session.documentId, 'Lụt', EDITOR),
    ];
    for (const change of changes) expect(await raisedBy(session, change)).toBe(1);
  });

  it('stays when nothing that is shown has changed', async () => {
    const session = await announcedSession(app.strapi);
    const before = await feeds.text(`/dialogue-sessions/${session.slug}.ics`);
    const changes: (() => Promise<unknown>)[] = [
      () => assignedQuestion(app.strapi, session),
      edit(session, { introduction: 'Lời giới thiệu' }),
      () => sessions().start(session.documentId, EDITOR),
      () => sessions().end(session.documentId, EDITOR),
    ];
    for (const change of changes) expect(await raisedBy(session, change)).toBe(0);
    expect(await feeds.text(`/dialogue-sessions/${session.slug}.ics`)).toBe(before);
  });

  it('stays when a change is refused', async () => {
    const session = await cancelledSession(app.strapi);
    const refused = () => expect(edit(session, { topic: 'Khác' })()).rejects.toThrow();
    expect(await raisedBy(session, refused)).toBe(0);
  });

  it('is seen by raw SQL, too', async () => {
    const session = await announcedSession(app.strapi);
    const raw = async () =>
      app.strapi.db
        .connection('dialogue_sessions')
        .where({ document_id: session.documentId })
        .update({ topic: 'SQL' });
    expect(await raisedBy(session, raw)).toBe(1);
  });
});

test('sessions announced before there was a calendar stand in it from the next start on', async () => {
  const session = await announcedSession(app.strapi);
  const { connection } = app.strapi.db;
  const before = await feeds.event(session.slug);
  await connection('calendar_sequences').delete();
  expect((await feeds.get(`/dialogue-sessions/${session.slug}.ics`)).status).toBe(404);
  await connection.raw('comment on function dialogue_now() is null');
  await installFloor(app.strapi);

  expect(await feeds.event(session.slug)).toEqual({ ...before, stamp: expect.any(Date) });
});

test('a postponed session says where it was moved to and from, and why', async () => {
  const session = await announcedSession(app.strapi);
  const startsAt = fromNow(3 * DAY);
  const moved = {
    startsAt,
    plannedEndAt: fromNow(3 * DAY + minutes(100)),
    postponementReason: 'Mưa lũ',
  };
  await sessions().postpone(session.documentId, moved, EDITOR);
  const event = await feeds.event(session.slug);

  expect([event.status, event.start]).toEqual(['CONFIRMED', toSecond(startsAt)]);
  expect(event.description).toMatch(/thay đổi thời gian.*dự kiến bắt đầu lúc/);
  expect(event.description).toContain('Lý do: Mưa lũ');
});

test('a cancelled session stays in the calendar as cancelled, with its reason', async () => {
  const session = await cancelledSession(app.strapi);
  const [event] = (await feeds.events()).filter(({ uid }) => uid.startsWith(session.documentId));

  expect(event).toMatchObject({
    status: 'CANCELLED',
    sequence: 1,
    start: toSecond(session.startsAt),
  });
  expect(event!.description).toContain('Lý do: Bão số 3');
});

test('the calendar goes ninety days back, in the order of the starts', async () => {
  const held = async (daysAgo: number): Promise<string> => {
    const startsAt = fromNow(-daysAgo * DAY);
    const plannedEndAt = fromNow(minutes(100) - daysAgo * DAY);
    const session = await draftSession(app.strapi, { startsAt, plannedEndAt });
    await atInstant(app.strapi, fromNow(-daysAgo * DAY - minutes(10)), () =>
      sessions().announce(session.documentId, {}, EDITOR),
    );
    return session.documentId;
  };
  const [recent, old] = [await held(89), await held(91)];
  const ended = await endedSession(app.strapi);
  const events = await feeds.events();
  const keys = events.map(({ uid }) => uid.split('@')[0]);

  expect(keys[0]).toBe(recent);
  expect(keys).not.toContain(old);
  expect(keys).toContain(ended.documentId);
  const starts = events.map(({ start }) => start.getTime());
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
});

test('the sessions of one authority are a calendar of their own', async () => {
  const { documentId: authorityKey, slug } = await givenAuthority(app.strapi, { name: 'Sở Y tế' });
  expect(await feeds.events(`?authority=${slug}`)).toEqual([]);
  const session = await announcedSession(app.strapi, { authorityKey });

  const own = await feeds.events(`?authority=${slug}`);
  expect(own.map(({ uid }) => uid.split('@')[0])).toEqual([session.documentId]);
  expect((await feeds.events()).length).toBeGreaterThan(1);
});

test('however many sessions there are, an answer takes one statement', async () => {
  const { slug } = await announcedSession(app.strapi);
  const paths = ['/dialogue-sessions.ics', '/announcements.atom', `/dialogue-sessions/${slug}.ics`];
  for (const path of paths) {
    // What was announced a moment ago is still being told to the outside by then.
    await becomes(() => countStatements(app.strapi, () => feeds.text(path)), 1);
  }
});
