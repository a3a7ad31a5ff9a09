import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import { becomes } from '../support/becomes';
import {
  announcedSession,
  answeredQuestion,
  assignedQuestion,
  cancelledSession,
  draftSession,
  EDITOR,
  liveSession,
  type Session,
} from '../support/scenario';
import { readPage, structuredDataOf } from './support/page';

const ADDRESS = 'https://doithoai.example.vn';

let app: RunningApp;
let live: Session;
let answered: Awaited<ReturnType<typeof answeredQuestion>>;
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: ADDRESS } });
  live = await liveSession(app.strapi, { topic: 'Cấp giấy phép xây dựng' });
  answered = await answeredQuestion(app.strapi, live);
  await assignedQuestion(app.strapi, live);
});
afterAll(() => app?.stop());

const page = (path: string, init?: RequestInit) => readPage(app.baseUrl + path, init);
const announcementOf = async ({ documentId }: Session): Promise<string> => {
  const session = await app.strapi
    .documents(SESSION)
    .findOne({ documentId, populate: ['announcements'] });
  return session!.announcements![0]!.documentId;
};

const everyPage = async (): Promise<string[]> => [
  '/',
  '/phien',
  `/phien/${live.slug}`,
  `/phien/${live.slug}/gui-cau-hoi`,
  `/cau-hoi/${answered.questionKey}`,
  '/thong-bao',
  `/thong-bao/${await announcementOf(live)}`,

  '/tim-kiem',
  '/tra-cuu',
];

describe('every page of the site', () => {
  it('is a whole page without a script, in both languages', async () => {
    for (const path of await everyPage()) {
      for (const [prefix, language] of [
        ['', 'vi'],
        ['/en', 'en'],
      ]) {
        const address = prefix + path === '/en/' ? '/en' : prefix + path;
        const read = await page(address);

        expect([address, read.status]).toEqual([address, 200]);
        expect(read.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
        expect(read.one('html').attributes.lang).toBe(language);
        expect(read.all('h1')).toHaveLength(1);
        expect(read.one('title').text).not.toBe('');
        expect(read.one('meta', { name: 'description' }).attributes.content).not.toBe('');
        expect(read.one('main').text.length).toBeGreaterThan(100);
        expect(read.one('a', { href: '#main' }).text).not.toBe('');
      }
    }
  });

  it('loads nothing from elsewhere and runs nothing that stands in it', async () => {
    for (const path of await everyPage()) {
      const read = await page(path);
      const loaded = [...read.all('script'), ...read.all('link'), ...read.all('img')].flatMap(
        ({ attributes }) =>
          attributes.rel === 'canonical' || attributes.rel === 'alternate'
            ? []
            : [attributes.src ?? attributes.href ?? ''],
      );
      expect(loaded.filter((address) => !/^(\/|$)/.test(address))).toEqual([]);
      expect(read.html).not.toMatch(/\son[a-z]+=|\sstyle=|<style/);
      const policy = read.headers.get('Content-Security-Policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
    }
  });
});

describe('the page of a session', () => {
  it('has what was announced, the questions and their answers', async () => {
    const read = await page(`/phien/${live.slug}`);
    const main = read.one('main').text;

    for (const text of [
      'Cấp giấy phép xây dựng',
      'Trần Văn Bình, Giám đốc Sở',
      'Lê Thị Hoa',
      'Đất đai',
      'Đang diễn ra',
      'hồ sơ hợp lệ được giải quyết trong 03 ngày làm việc',
    ]) {
      expect(main).toContain(text);
    }
    expect(read.all('article')).toHaveLength(2);
    expect(read.one('link', { rel: 'canonical' }).attributes.href).toBe(
      `${ADDRESS}/phien/${live.slug}`,
    );
    expect(read.one('meta', { property: 'og:title' }).attributes.content).toBe(
      'Cấp giấy phép xây dựng',
    );
    const { href } = read.one('a', { href: `/dialogue-sessions/${live.slug}.ics` }).attributes;
    expect((await fetch(app.baseUrl + href)).status).toBe(200);
  });

  it('tells search engines of an event', async () => {
    expect(structuredDataOf(await page(`/phien/${live.slug}`))).toMatchObject({
      '@type': 'Event',
      name: 'Cấp giấy phép xây dựng',
      startDate: live.startsAt.toISOString(),
      eventStatus: 'https://schema.org/EventScheduled',
      url: `${ADDRESS}/phien/${live.slug}`,
    });
    const cancelled = await cancelledSession(app.strapi);
    const read = await page(`/phien/${cancelled.slug}`);
    expect(structuredDataOf(read).eventStatus).toBe('https://schema.org/EventCancelled');
    expect(read.one('main').text).toContain('Bão số 3');
    expect(read.all('a', { href: `/phien/${cancelled.slug}/gui-cau-hoi` })).toEqual([]);
  });

  it('divides many questions into pages', async () => {
    const session = await liveSession(app.strapi);
    for (let count = 0; count < 21; count += 1) await assignedQuestion(app.strapi, session);
    const [first, second] = [
      await page(`/phien/${session.slug}`),
      await page(`/phien/${session.slug}?page=2`),
    ];
    expect([first.all('article').length, second.all('article').length]).toEqual([20, 1]);
    expect(first.one('a', { rel: 'next' }).attributes.href).toBe(`/phien/${session.slug}?page=2`);
    expect(second.one('a', { rel: 'prev' }).attributes.href).toBe(`/phien/${session.slug}`);
    expect(second.one('link', { rel: 'canonical' }).attributes.href).toMatch(/\?page=2$/);
    for (const query of ['?page=3', '?page=0', '?page=x']) {
      expect((await page(`/phien/${session.slug}${query}`)).status).toBe(404);
    }
  });

  it('in preparation is answered like one there is not, to the letter', async () => {
    const draft = await draftSession(app.strapi);
    for (const suffix of ['', '/gui-cau-hoi']) {
      const [hidden, unknown] = [
        await page(`/phien/${draft.slug}${suffix}`),
        await page(`/phien/phien-khong-co${suffix}`),
      ];
      expect(hidden.status).toBe(404);
      const alike = (html: string, slug: string) => html.replaceAll(slug, 'SLUG');
      expect(alike(hidden.html, draft.slug)).toBe(alike(unknown.html, 'phien-khong-co'));
    }
  });
});

describe('the page of a question', () => {
  it('has the question with its answer, and is a QAPage to search engines', async () => {
    const read = await page(`/cau-hoi/${answered.questionKey}`);
    expect(read.one('main').text).toContain('Trần Văn Bình');
    const { mainEntity } = structuredDataOf(read) as { mainEntity: Record<string, unknown> };
    expect(mainEntity).toMatchObject({
      '@type': 'Question',
      answerCount: 1,
      acceptedAnswer: { '@type': 'Answer', author: { name: 'Trần Văn Bình' } },
    });
  });

  it('is gone with the question', async () => {
    const session = await liveSession(app.strapi);
    const question = await assignedQuestion(app.strapi, session);
    const path = `/cau-hoi/${question.questionKey}`;
    expect((await page(path)).status).toBe(200);
    await app.strapi.service('api::submission.triage').withdraw(question.submissionKey, EDITOR);
    await becomes(async () => (await page(path)).status, 404);
  });
});

describe('the page of the search', () => {
  it('finds without diacritics, marks what it found, and keeps what was asked', async () => {
    await becomes(
      async () => (await page('/tim-kiem?q=ho+so+hop+le')).all('mark').length > 0,
      true,
    );
    const read = await page('/tim-kiem?q=ho+so+hop+le&authority=');
    expect(read.one('input', { name: 'q' }).attributes.value).toBe('ho so hop le');
    expect(read.one('a', { href: `/cau-hoi/${answered.questionKey}` }).text).not.toBe('');
    expect(read.one('meta', { name: 'robots' }).attributes.content).toBe('noindex');
  });

  it('says that there is nothing, and takes no query that is none', async () => {
    const read = await page('/tim-kiem?q=khongcotunaynhuthe');
    expect([read.status, read.all('mark').length]).toEqual([200, 0]);
    expect((await page(`/tim-kiem?q=${'a'.repeat(201)}`)).status).toBe(404);
    expect((await page('/tim-kiem?page=0')).status).toBe(404);
  });
});

describe('a page that many ask for', () => {
  it('is made once a second, and sent once to who has it', async () => {
    const path = `/phien/${(await announcedSession(app.strapi)).slug}`;
    await becomes(
      () =>
        countStatements(app.strapi, async () => {
          await Promise.all(Array.from({ length: 50 }, () => page(path)));
        }).then((count) => count <= 4),
      true,
    );
    const tag = (await page(path)).headers.get('ETag')!;
    const again = await page(path, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.html]).toEqual([304, '']);
    expect(again.headers.get('Cache-Control')).toMatch(/^public, max-age=5/);
  });

  it('is one page whatever else stands in its query', async () => {
    const read = await page(`/phien/${live.slug}?utm_source=zalo&fbclid=1&page=1`);
    expect(read.one('link', { rel: 'canonical' }).attributes.href).toBe(
      `${ADDRESS}/phien/${live.slug}`,
    );
  });

  it('costs the same few statements with one question and with many', async () => {
    const statementsOf = (path: string) => countStatements(app.strapi, () => page(path));
    for (const path of [`/phien/${live.slug}`, `/cau-hoi/${answered.questionKey}`, '/phien', '/']) {
      await becomes(async () => (await statementsOf(path)) <= 4, true);
    }
  });
});

describe('what guides search engines', () => {
  it('lists announced sessions and answered questions, and nothing else', async () => {
    const draft = await draftSession(app.strapi);
    const sitemap = await (await fetch(`${app.baseUrl}/sitemap.xml`)).text();
    expect(sitemap).toContain(`<loc>${ADDRESS}/phien/${live.slug}</loc>`);
    expect(sitemap).toContain(`<loc>${ADDRESS}/cau-hoi/${answered.questionKey}</loc>`);
    expect(sitemap).not.toContain(draft.slug);
    const robots = await (await fetch(`${app.baseUrl}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${ADDRESS}/sitemap.xml`);
  });

  it('leaves answers to one person and filtered views out', async () => {
    for (const path of ['/phien?phase=live', `/phien/${live.slug}/gui-cau-hoi`]) {
      expect((await page(path)).one('meta', { name: 'robots' }).attributes.content).toBe('noindex');
    }
  });
});

test('an address with a NUL is one without a page', async () => {
  for (const path of ['/phien/%00', '/cau-hoi/%00', '/thong-bao/%00', '/phien/%00/gui-cau-hoi']) {
    expect([path, (await page(path)).status]).toEqual([path, 404]);
  }
});

test('an address without a page is told so in HTML to who reads pages, in JSON to who does not', async () => {
  const read = await page('/khong-co', { headers: { Accept: 'text/html,*/*;q=0.8' } });
  expect([read.status, read.all('h1')[0]!.text]).toEqual([404, 'Không tìm thấy trang']);
  const english = await page('/en/nothing', { headers: { Accept: 'text/html' } });
  expect(english.all('h1')[0]!.text).toBe('Page not found');
  const response = await fetch(`${app.baseUrl}/khong-co`, {
    headers: { Accept: 'application/json' },
  });
  expect(await response.json()).toMatchObject({ error: { status: 404 } });
  const api = await fetch(`${app.baseUrl}/api/khong-co`, { headers: { Accept: 'text/html' } });
  expect(await api.json()).toMatchObject({ error: { details: { code: 'NOT_FOUND' } } });
});
