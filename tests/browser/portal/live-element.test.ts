import type { Locator, Page } from 'playwright-core';
import { calls, sessionOnAir, type Scene } from '../support/scene';
import { keepScreen } from '../support/screen';
import { runningSystem } from '../support/running-system';
import { accepted, answered } from './support/answered';
import { citizen, PHONE } from './support/embedded';
import { isFocused } from './support/is-focused';
import { foreignPage, type ForeignPage } from './support/foreign-page';
import { expectWithoutBarriers } from './support/without-barriers';

jest.setTimeout(240_000);

const CONTENTS = Array.from(
  { length: 8 },
  (_, index) =>
    `Câu hỏi thứ ${index + 1} về thời hạn giải quyết hồ sơ đất đai của hộ gia đình ở các xã ven biển. `.repeat(
      3,
    ) + `Mã ${index + 1}.`,
);

let site: ForeignPage;
let scene: Scene;
let drafts: string[];

beforeAll(async () => {
  site = await foreignPage(runningSystem().baseUrl);
  scene = await sessionOnAir('Phiên trực tiếp trên trang của cơ quan khác', CONTENTS);
  drafts = await accepted(scene, CONTENTS);
});

afterAll(() => site.close());

const card = (page: Page, number: number): Locator =>
  page.getByRole('article', { name: `Câu ${number}`, exact: true });

const topOf = async (one: Locator): Promise<number> => Math.round((await one.boundingBox())!.y);

const following = (
  work: (page: Page) => Promise<void>,
  options: Parameters<typeof citizen>[2] = {},
): Promise<void> =>
  citizen(
    site.with(`<dialogue-session slug="${scene.slug}"></dialogue-session>`),
    async ({ page }) => {
      await card(page, 8).waitFor();
      await page.getByText('Trang tự cập nhật.').waitFor();
      await work(page);
    },
    options,
  );

test('an answer arrives by itself while the reader is at the beginning, and is announced once', () =>
  following(async (page) => {
    await answered(drafts[0]!, { content: 'Trả lời cho câu thứ nhất.' });
    await card(page, 1).getByText('Trả lời cho câu thứ nhất.').waitFor();
    const log = page.getByRole('log');
    await log.getByText('Câu 1 đã được trả lời.').waitFor();
    expect(await log.getByText('Câu 1 đã được trả lời.').count()).toBe(1);
    await expectWithoutBarriers(page);
  }));

test('nothing moves under the eyes of somebody who reads, until they ask for what is new', () =>
  following(
    async (page) => {
      await card(page, 5).scrollIntoViewIfNeeded();
      await page.evaluate('scrollBy(0, 150)');
      const before = await topOf(card(page, 5));
      await answered(drafts[1]!, { content: 'Trả lời cho câu thứ hai. '.repeat(20) });
      const news = page.getByRole('button', { name: '1 nội dung mới – Hiển thị' });
      await news.waitFor();
      expect(await topOf(card(page, 5))).toBe(before);
      await expectWithoutBarriers(page);
      await keepScreen(page, 'portal-news-phone');

      // Below what is in sight things come by themselves, and move nothing.
      await answered(drafts[7]!, { content: 'Trả lời cho câu thứ tám.' });
      await card(page, 8).getByText('Trả lời cho câu thứ tám.').waitFor();
      expect(await topOf(card(page, 5))).toBe(before);

      await news.click();
      await card(page, 2).getByText('Trả lời cho câu thứ hai.').first().waitFor();
      expect(await isFocused(card(page, 2))).toBe(true);
      await news.waitFor({ state: 'detached' });
    },
    { viewport: PHONE },
  ));

test('a reader who pauses sees nothing change, and everything once they go on', () =>
  following(async (page) => {
    await page.getByRole('button', { name: 'Tạm dừng cập nhật' }).click();
    await page.getByText('Đã tạm dừng cập nhật.').waitFor();
    await answered(drafts[2]!, { content: 'Trả lời trong lúc tạm dừng.' });
    await page.getByRole('button', { name: '1 nội dung mới – Hiển thị' }).waitFor();
    expect(await page.getByText('Trả lời trong lúc tạm dừng.').count()).toBe(0);
    expect(await page.getByRole('log').getByText('Câu 3').count()).toBe(0);
    await expectWithoutBarriers(page);
    await keepScreen(page, 'portal-paused');
    await page.getByRole('button', { name: 'Tiếp tục cập nhật' }).click();
    await card(page, 3).getByText('Trả lời trong lúc tạm dừng.').waitFor();
  }));

test('the question being answered is marked, and focus and typed text stay where they are', () =>
  following(async (page) => {
    const find = page.getByLabel('Tìm trong trang');
    await find.pressSequentially('hồ sơ');
    const { drafts: all } = await calls<{ drafts: { documentId: string; questionKey: string }[] }>(
      'staff',
      `GET /desk?session=${scene.sessionKey}`,
    );
    expect(all.length).toBeGreaterThan(0);
    await answered(drafts[3]!, { content: 'Trả lời cho câu thứ tư về hồ sơ.' });
    await card(page, 4).getByText('Trả lời cho câu thứ tư về hồ sơ.').waitFor();
    expect(await find.inputValue()).toBe('hồ sơ');
    expect(await isFocused(find)).toBe(true);
  }));

test('everything can be reached and pressed by keyboard alone', () =>
  following(async (page) => {
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate<string>(`(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return (at?.innerText || at?.id || '').trim();
        })()`),
      );
    }
    for (const name of ['Gửi câu hỏi', 'Chia sẻ', 'In trang', 'Tạm dừng cập nhật', 'text', 'Câu 1'])
      expect([...reached]).toContain(name);
  }));

test('half the width at twice the size has nothing to push sideways', () =>
  following((page) => expectWithoutBarriers(page), { viewport: { width: 683, height: 450 } }));
