import { setTimeout as sleep } from 'node:timers/promises';
import { runningSystem } from '../support/running-system';
import { citizen, onBothScreens } from './support/embedded';
import { foreignPage, type ForeignPage } from './support/foreign-page';
import { expectWithoutBarriers } from './support/without-barriers';

jest.setTimeout(180_000);

const LIVE = 'cai-cach-hanh-chinh-va-chuyen-doi-so-sau-sap-xep';
const ENDED = 'thu-tuc-dau-tu-va-moi-truong-kinh-doanh';
const UPCOMING = 'cap-phep-xay-dung-nha-o-xa-hoi-va-ha-tang-do-thi';

let site: ForeignPage;

beforeAll(async () => {
  site = await foreignPage(runningSystem().baseUrl);
});

afterAll(() => site.close());

test('a pasted tag lists the sessions, and its filters narrow them down', async () => {
  const url = site.with('<dialogue-sessions></dialogue-sessions>');
  await onBothScreens(url, 'sessions', async ({ page }) => {
    await page.getByRole('link', { name: /Thủ tục đầu tư/ }).waitFor();
  });
  await citizen(url, async ({ page, seen }) => {
    await page.getByRole('button', { name: 'Đã kết thúc' }).click();
    await page.getByRole('link', { name: /Thủ tục đầu tư/ }).waitFor();
    await page.getByLabel('Năm').selectOption('2024');
    await page.getByRole('status').getByText('1 phiên đối thoại').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(seen.errors).toEqual([]);
    const origins = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)`,
    );
    expect([...new Set(origins)]).toEqual([runningSystem().baseUrl]);
  });
});

test('a list of nothing says so, in English too', () =>
  citizen(
    site.with('<dialogue-sessions year="2001"></dialogue-sessions>', { lang: 'en' }),
    async ({ page }) => {
      await page.getByText('No dialogue session matches.').waitFor();
      await expectWithoutBarriers(page);
    },
  ));

test('a page may open a session in a way of its own', () =>
  citizen(site.with('<dialogue-sessions></dialogue-sessions>'), async ({ page }) => {
    await page.evaluate(`addEventListener('dialogue-open', (event) => {
      event.preventDefault();
      document.title = event.detail.slug;
    })`);
    const before = page.url();
    await page.getByRole('link', { name: /Thủ tục đầu tư/ }).click();
    expect([await page.title(), page.url()]).toEqual([ENDED, before]);
  }));

test.each([
  ['upcoming', UPCOMING, 'Còn đến giờ bắt đầu'],
  ['live', LIVE, 'Trang tự cập nhật.'],
  ['ended', ENDED, 'Xem bản ghi hình'],
])('the page of a session that is %s', (name, slug, sign) =>
  onBothScreens(
    site.with(`<dialogue-session slug="${slug}"></dialogue-session>`),
    `session-${name}`,
    async ({ page }) => {
      await page.getByText(sign).first().waitFor();
      await page.getByText('Câu hỏi của phiên').waitFor();
      const calendar = page.getByRole('link', { name: 'Thêm vào lịch' });
      expect(await calendar.getAttribute('href')).toMatch(/\/dialogue-sessions\/.+\.ics$/);
    },
  ),
);

test('a session in English keeps what is Vietnamese marked as such', () =>
  citizen(
    site.with(`<dialogue-session slug="${LIVE}"></dialogue-session>`, { lang: 'en' }),
    async ({ page }) => {
      const question = page.locator('.question-text').first();
      await question.waitFor();
      expect(await question.getAttribute('lang')).toBe('vi');
      expect(await page.locator('[part=title]').getAttribute('lang')).toBe('vi');
      await page.getByText('Received', { exact: true }).waitFor();
      await expectWithoutBarriers(page);
    },
  ));

test('questions are found on the page, with or without accents', () =>
  citizen(site.with(`<dialogue-session slug="${ENDED}"></dialogue-session>`), async ({ page }) => {
    await page.locator('.question-card').first().waitFor();
    const all = await page.locator('.question-card').count();
    await page.getByLabel('Tìm trong trang').fill('cau 3');
    await page.getByRole('status').getByText(`trong ${all} câu hỏi`).waitFor();
    await page.getByRole('heading', { name: 'Câu 3', exact: true }).waitFor();
    await page.getByLabel('Tìm trong trang').fill('xyzzy');
    await page.getByText('Không có câu hỏi nào phù hợp với bộ lọc.').waitFor();
    await expectWithoutBarriers(page);
  }));

test('a recording is loaded from its site when somebody asks to watch, and not before', () =>
  visitRecording(async (page, asked) => {
    const poster = page.getByRole('button', { name: /Xem bản ghi hình/ });
    const link = page.getByRole('link', { name: 'Xem bản ghi hình' });
    await poster.or(link).first().waitFor();
    expect(asked).toEqual([]);
    if (await link.count()) return;
    await poster.click();
    await page.locator('iframe').waitFor({ state: 'attached' });
  }));

const visitRecording = (
  work: (page: import('playwright-core').Page, asked: string[]) => Promise<void>,
): Promise<void> =>
  citizen(site.with(''), async ({ page, context }) => {
    const asked: string[] = [];
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => {
        asked.push(route.request().url());
        return route.fulfill({ body: '' });
      },
    );
    await page.goto(site.with(`<dialogue-session slug="${ENDED}"></dialogue-session>`));
    await work(page, asked);
  });

test('what stands between the tags stays until the session is there, and nothing jumps', () =>
  citizen(site.with(''), async ({ page, context }) => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await context.route('**/api/**', async (route) => {
      await opened;
      await route.continue();
    });
    const before = '<p id="before">Nội dung có sẵn của phiên</p>';
    await page.goto(site.with(`<dialogue-session slug="${LIVE}">${before}</dialogue-session>`));
    await page.waitForFunction('customElements.get("dialogue-session")');
    await page.locator('#before').waitFor();
    open();
    await page.getByText('Câu hỏi của phiên').waitFor();
    expect(await page.locator('#before').isVisible()).toBe(false);
  }));

test('who opened a later page of the questions finds its first one in view', () =>
  citizen(site.with(''), async ({ page }) => {
    const { baseUrl } = runningSystem();
    const answer = await fetch(
      `${baseUrl}/api/questions?filters[session][slug][$eq]=${ENDED}&sort=position`,
    );
    const { data } = (await answer.json()) as { data: { documentId: string }[] };
    const id = `q-${data[2]!.documentId}`;
    const before = `<article id="${id}">Câu 3, của trang 2</article>`;
    const url = site.with(`<dialogue-session slug="${ENDED}">${before}</dialogue-session>`);
    await page.goto(`${url}?page=2`);
    await page.waitForFunction(`(() => {
      const { shadowRoot } = document.querySelector('dialogue-session');
      const top = shadowRoot?.getElementById('${id}')?.getBoundingClientRect().top;
      return scrollY > 0 && Math.abs(top) < innerHeight / 2;
    })()`);
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  }));

test('an unknown session and a server out of reach are told apart', async () => {
  await citizen(
    site.with('<dialogue-session slug="khong-co-phien-nay"></dialogue-session>'),
    async ({ page, seen }) => {
      await page.getByRole('alert').getByText('Không tìm thấy').waitFor();
      await expectWithoutBarriers(page);
      seen.complaints.length = 0;
    },
  );
  await citizen(site.with(''), async ({ page, context, seen }) => {
    await context.route('**/api/**', (route) => route.abort());
    await page.goto(site.with('<dialogue-sessions></dialogue-sessions>'));
    await page.getByRole('alert').getByText('Không kết nối được máy chủ.').waitFor();
    await expectWithoutBarriers(page);
    await context.unroute('**/api/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('article').first().waitFor();
    seen.complaints.length = 0;
  });
});

test('what is printed has every question, and nothing to press', () =>
  citizen(site.with(`<dialogue-session slug="${ENDED}"></dialogue-session>`), async ({ page }) => {
    await page.locator('.question-card').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await sleep(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.answer-text').filter({ visible: true }).count()).toBeGreaterThan(0);
  }));
