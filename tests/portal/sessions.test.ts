import { turnSwitch } from '../../src/operation-switches/turn-switch';
import type { SessionAnswer, SessionListAnswer } from '../../src/portal/client/contract';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { countStatements } from '../support/count-statements';
import {
  announcedSession,
  answeredQuestion,
  assignedQuestion,
  cancelledSession,
  draftSession,
  endedSession,
  givenAuthority,
  liveSession,
} from '../support/scenario';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://doithoai.example.vn' } });
});
afterAll(() => app?.stop());

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${app.baseUrl}/api/portal/sessions${path}`, { headers });
  const text = await response.text();
  return { response, body: text === '' ? null : JSON.parse(text) };
};
const list = async (query = '') => (await ask(query)).body as SessionListAnswer;
const one = async (slug: string) => ((await ask(`/${slug}`)).body as SessionAnswer).data;

describe('the list of sessions', () => {
  it('tells those to come, under way and over, and of none in preparation', async () => {
    const authority = await givenAuthority(app.strapi, {});
    const of = { authorityKey: authority.documentId };
    const slugs = {
      upcoming: [(await announcedSession(app.strapi, of)).slug],
      live: [(await liveSession(app.strapi, of)).slug],
      ended: [
        (await endedSession(app.strapi, of)).slug,
        (await cancelledSession(app.strapi, of)).slug,
      ],
    };
    await draftSession(app.strapi, of);

    for (const [phase, expected] of Object.entries(slugs)) {
      const { data } = await list(`?phase=${phase}&authority=${authority.slug}`);
      expect(data.map(({ slug }) => slug).sort()).toEqual([...expected].sort());
    }
    const { meta } = await list(`?authority=${authority.slug}`);
    expect(meta).toMatchObject({ total: 4, page: 1, pages: 1 });
    const facet = meta.facets.authority.find(({ value }) => value === authority.slug);
    expect(facet).toEqual({
      value: authority.slug,
      label: `Sở Thử nghiệm ${authority.code}`,
      count: 4,
    });
  });

  it('counts questions and those answered', async () => {
    const session = await liveSession(app.strapi);
    await assignedQuestion(app.strapi, session);
    await answeredQuestion(app.strapi, session);
    const { data } = await list('?phase=live');
    const found = data.find(({ slug }) => slug === session.slug);
    expect(found).toMatchObject({ questions: 2, answered: 1, state: 'live', hasRecording: false });
  });

  it('has pages that hold each session once', async () => {
    const authority = await givenAuthority(app.strapi, {});
    for (let count = 0; count < 14; count += 1) {
      await announcedSession(app.strapi, { authorityKey: authority.documentId });
    }
    const query = `?phase=upcoming&authority=${authority.slug}`;
    const [first, second] = [await list(query), await list(`${query}&page=2`)];
    expect([first.data.length, second.data.length, first.meta.pages]).toEqual([12, 2, 2]);
    const slugs = [...first.data, ...second.data].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(14);
  });

  it.each([
    ['?phase=draft', 'QUERY_MALFORMED', 'phase'],
    ['?page=0', 'QUERY_MALFORMED', 'page'],
    ['?page=1&page=2', 'QUERY_MALFORMED', 'page'],
    ['?year=1999', 'QUERY_MALFORMED', 'year'],
    ["?authority=a'b", 'QUERY_MALFORMED', 'authority'],
    ['?sort=topic', 'QUERY_KEY_REFUSED', 'sort'],
    ['?constructor=1', 'QUERY_KEY_REFUSED', 'constructor'],
  ])('refuses %s', async (query, code, source) => {
    const { response, body } = await ask(query);
    expect([response.status, body.error.details.code, body.error.details.source]).toEqual([
      400,
      code,
      source,
    ]);
  });
});

describe('one session', () => {
  it('is told as it was announced, with what its form needs', async () => {
    const session = await announcedSession(app.strapi, { topic: 'Cấp giấy phép xây dựng' });
    const data = await one(session.slug);

    expect(data).toMatchObject({
      documentId: session.documentId,
      topic: 'Cấp giấy phép xây dựng',
      state: 'announced',
      window: { isOpen: true, opensAt: data.announcedAt, closesAt: data.latestEndAt },
      counters: { received: 0 },
      calendarUrl: `https://doithoai.example.vn/dialogue-sessions/${session.slug}.ics`,
      pageUrl: `https://doithoai.example.vn/phien/${session.slug}`,
    });
    expect(data.announcements.map(({ kind }) => kind)).toEqual(['upcoming']);
    expect(data.form.authorities[0]!.slug).toBe(data.authority.slug);
    expect(data.form.requiredFields.individual).toContainEqual(['telephone', 'email']);
    expect(data.form.consent).toMatchObject({
      version: '2026-01',
      vi: expect.stringContaining('Luật'),
    });
    expect(data.form.attachments.types).toContain('application/pdf');
  });

  it('offers only authorities that are open today', async () => {
    const closed = await givenAuthority(app.strapi, { validTo: '2020-01-01' });
    const { slug } = await announcedSession(app.strapi);
    const { form } = await one(slug);
    expect(form.authorities.map(({ documentId }) => documentId)).not.toContain(closed.documentId);
    expect(new Set(form.authorities.map((authority) => authority.slug)).size).toBe(
      form.authorities.length,
    );
  });

  it('takes no more once it has ended', async () => {
    const { slug } = await endedSession(app.strapi);
    const { window, state } = await one(slug);
    expect([window.isOpen, state]).toEqual([false, 'ended']);
  });

  it('says that the portal takes no questions for the moment, and why', async () => {
    const { slug } = await announcedSession(app.strapi);
    const notice = { notice: 'Đang bảo trì đến 15 giờ.', noticeEn: null };
    const pause = { name: 'intake-paused', ...notice } as const;
    await turnSwitch(app.strapi, { ...pause, isOn: true }, { kind: 'system' });
    await becomes(async () => (await one(slug)).intakePaused, notice);
    await turnSwitch(app.strapi, { ...pause, isOn: false }, { kind: 'system' });
    await becomes(async () => (await one(slug)).intakePaused, null);
  });

  it('in preparation is answered like one there is not', async () => {
    const draft = await draftSession(app.strapi);
    const [hidden, unknown] = [await ask(`/${draft.slug}`), await ask('/phien-khong-co')];
    expect([hidden.response.status, hidden.body]).toEqual([404, unknown.body]);
    expect(unknown.body.error.details.code).toBe('SESSION_UNKNOWN');
  });

  it('is not sent again to who has it', async () => {
    const { slug } = await announcedSession(app.strapi);
    const tag = (await ask(`/${slug}`)).response.headers.get('ETag')!;
    const { response } = await ask(`/${slug}`, { 'If-None-Match': tag });
    expect(response.status).toBe(304);
  });
});

test('an answer takes one statement, however many sessions and questions there are', async () => {
  const session = await liveSession(app.strapi);
  await assignedQuestion(app.strapi, session);
  for (const path of ['', '?phase=live&page=2', `/${session.slug}`]) {
    await becomes(() => countStatements(app.strapi, () => ask(path)), 1);
  }
});
