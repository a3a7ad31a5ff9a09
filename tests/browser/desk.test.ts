import type { Page } from 'playwright-core';
import { becomes } from '../support/becomes';
import { expectAccessible } from './support/accessible';
import { assigned, calls, sessionOnAir } from './support/scene';
import { keepScreen } from './support/screen';
import { TABLET, visit } from './support/visit';

jest.setTimeout(180_000);

const QUESTION = 'Thời hạn trả kết quả hồ sơ đất đai sau khi sắp xếp phường là bao lâu?';
const ANSWER = 'Hồ sơ hợp lệ được trả kết quả trong 12 ngày làm việc kể từ ngày tiếp nhận.';

interface Draft {
  state: string;
  content: string | null;
}

const draftOf = (key: string) => calls<Draft>('staff', `GET /answer-drafts/${key}`);

const answerField = (page: Page) => page.locator('textarea[name=content]');

const open = async (page: Page, draftKey: string) => {
  await page.goto(`/admin/dialogue/desk/${draftKey}`);
  await answerField(page).waitFor();
};

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('staff write and submit an answer, the leader approves and publishes it', async () => {
  const scene = await sessionOnAir('Trả kết quả đúng hạn', [QUESTION]);
  const draftKey = await assigned(scene, QUESTION);
  await visit(
    'staff',
    async ({ page }) => {
      await open(page, draftKey);
      await answerField(page).fill(ANSWER);
      await page.getByRole('button', { name: /Trần Văn Bình/ }).click();
      await page
        .getByText(/^Đã lưu/)
        .first()
        .waitFor();
      await keepScreen(page, 'desk-draft-tablet');
      await expectAccessible(page);
      await step(page, 'Trình duyệt').click();
      await becomes(async () => (await draftOf(draftKey)).state, 'submitted');
    },
    { viewport: TABLET },
  );
  await visit(
    'leader',
    async ({ page }) => {
      await open(page, draftKey);
      await keepScreen(page, 'desk-approve-tablet');
      await step(page, 'Duyệt').click();
      await becomes(async () => (await draftOf(draftKey)).state, 'approved');
      await step(page, 'Công bố').click();
      await page.getByRole('alertdialog').waitFor();
      await keepScreen(page, 'desk-publish-tablet');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Công bố' }).click();
      await becomes(async () => (await draftOf(draftKey)).state, 'published');
      await keepScreen(page, 'desk-published-tablet');
    },
    { viewport: TABLET },
  );
});

test('what is written without a line survives the closed tab, and is stored when the line is back', async () => {
  const scene = await sessionOnAir('Đường truyền yếu', [QUESTION]);
  const draftKey = await assigned(scene, QUESTION);
  await visit('staff', async ({ page, context }) => {
    await open(page, draftKey);
    await answerField(page).fill('Phần viết khi còn mạng.');
    await becomes(async () => (await draftOf(draftKey)).content, 'Phần viết khi còn mạng.');

    await context.setOffline(true);
    await answerField(page).fill(ANSWER);
    await page
      .getByText(/Mất kết nối/)
      .first()
      .waitFor();
    await keepScreen(page, 'desk-offline');
    await page.close({ runBeforeUnload: false });
    expect((await draftOf(draftKey)).content).toBe('Phần viết khi còn mạng.');

    await context.setOffline(false);
    const again = await context.newPage();
    await open(again, draftKey);
    await becomes(async () => (await draftOf(draftKey)).content, ANSWER);
    expect(await answerField(again).inputValue()).toBe(ANSWER);
  });
});
