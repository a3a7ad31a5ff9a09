import type { Page } from 'playwright-core';
import { answered, accepted } from '../portal/support/answered';
import { citizen, onBothScreens, PHONE } from '../portal/support/embedded';
import { expectWithoutBarriers } from '../portal/support/without-barriers';
import { runningSystem } from '../support/running-system';
import { type Scene, sessionOnAir } from '../support/scene';
import { visit } from '../support/visit';
import { keepScreen } from '../support/screen';

jest.setTimeout(180_000);

const QUESTIONS = [
  'Thời hạn cấp giấy phép xây dựng nhà ở riêng lẻ là bao nhiêu ngày?',
  'Nhà ở xã hội tại khu đô thị Tràng Cát khi nào nhận hồ sơ mua?',
];

const WITHOUT_SCRIPTS = { javaScriptEnabled: false };
const ZOOMED = { viewport: { width: 640, height: 400 } };

/** Bytes of one page as it is sent. */
const LARGEST_PAGE = 60_000;
/** Of everything that moves by itself while a page loads; Google's good is 0.1. */
const MOST_SHIFT = 0.02;

let scene: Scene;
let questionKey: string;
const url = (path: string): string => runningSystem().baseUrl + path;

beforeAll(async () => {
  scene = await sessionOnAir('Cấp phép xây dựng và nhà ở xã hội', QUESTIONS);
  const [draft] = await accepted(scene, QUESTIONS);
  await answered(draft!);
  const response = await fetch(
    url(`/api/questions?filters[session][slug][$eq]=${scene.slug}&sort=position`),
  );
  const { data } = (await response.json()) as { data: { documentId: string }[] };
  questionKey = data[0]!.documentId;
});

/** Each page, and what is on it when it is there. */
const pages = (): Record<string, [path: string, heading: string]> => ({
  home: ['/', 'Đối thoại trực tuyến'],
  sessions: ['/phien', 'Phiên đối thoại'],
  session: [`/phien/${scene.slug}`, scene.topic],
  form: [`/phien/${scene.slug}/gui-cau-hoi`, 'Gửi câu hỏi'],
  question: [`/cau-hoi/${questionKey}`, 'Thời hạn cấp giấy phép'],
  announcements: ['/thong-bao', 'Thông báo'],
  search: ['/tim-kiem?q=giay+phep', 'Tìm câu hỏi'],
  receipt: ['/tra-cuu', 'Tra cứu biên nhận'],
  missing: ['/khong-co-trang-nay', 'Không tìm thấy trang'],
});

const NAMES = [
  'home',
  'sessions',
  'session',
  'form',
  'question',
  'announcements',
  'search',
  'receipt',
] as const;

const hasHeading = (page: Page, heading: string): Promise<void> =>
  page.getByRole('heading', { name: heading }).filter({ visible: true }).first().waitFor();

test.each(NAMES)('the page “%s” is without barriers, wide and narrow', async (name) => {
  const [path, heading] = pages()[name]!;
  await onBothScreens(url(path), `site-${name}`, ({ page }) => hasHeading(page, heading));
});

test.each(NAMES)('the page “%s” says the same without a script', async (name) => {
  const [path, heading] = pages()[name]!;
  await citizen(
    url(path),
    async ({ page }) => {
      await hasHeading(page, heading);
      await keepScreen(page, `site-${name}-plain`);
    },
    { ...WITHOUT_SCRIPTS, viewport: PHONE },
  );
});

test.each(NAMES)('the page “%s” has nothing to push sideways at twice the size', async (name) => {
  const [path, heading] = pages()[name]!;
  await citizen(
    url(path),
    async ({ page }) => {
      await hasHeading(page, heading);
      await expectWithoutBarriers(page);
    },
    ZOOMED,
  );
});

test.each(NAMES)('the page “%s” is small and stands still while it loads', async (name) => {
  const [path, heading] = pages()[name]!;
  const response = await fetch(url(path), { headers: { 'Accept-Encoding': 'gzip' } });
  const sent = Number(response.headers.get('Content-Length'));
  expect(sent).toBeGreaterThan(0);
  expect((await response.text()).length).toBeLessThan(LARGEST_PAGE);

  await citizen(
    'about:blank',
    async ({ page }) => {
      await page.addInitScript(`
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });`);
      await page.goto(url(path));
      await hasHeading(page, heading);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await page.waitForTimeout(1_000);
      expect(await page.evaluate('window.shift')).toBeLessThanOrEqual(MOST_SHIFT);
    },
    { viewport: PHONE },
  );
});

test('an English reader finds the same pages in English, and the way back', () =>
  citizen(url(`/en/phien/${scene.slug}`), async ({ page }) => {
    await page
      .getByRole('link', { name: 'Ask a question' })
      .or(page.getByRole('button', { name: /question/i }))
      .first()
      .waitFor();
    await expectWithoutBarriers(page);
    await keepScreen(page, 'site-session-english');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL(`**/phien/${scene.slug}`);
    await hasHeading(page, scene.topic);
  }));

test('a dead link leads back to the site', () =>
  visit(null, async ({ page }) => {
    await page.goto(url('/khong-co-trang-nay'));
    await hasHeading(page, 'Không tìm thấy trang');
    await expectWithoutBarriers(page);
    await keepScreen(page, 'site-missing');
    await page.getByRole('main').getByRole('link', { name: 'Trang chủ' }).click();
    await hasHeading(page, 'Cách tham gia');
  }));

test('a page of a session prints its questions and answers and nothing to press', () =>
  citizen(
    url(`/phien/${scene.slug}`),
    async ({ page }) => {
      await hasHeading(page, scene.topic);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
      await page.getByText(QUESTIONS[0]!).first().waitFor();
      await keepScreen(page, 'site-session-print');
    },
    WITHOUT_SCRIPTS,
  ));
