import type { Page } from 'playwright-core';
import { becomes } from '../support/becomes';
import { expectAccessible } from './support/accessible';
import { calls, sessionOnAir, type Scene } from './support/scene';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(180_000);

const QUESTIONS = [
  'Đề nghị lắp đèn tín hiệu tại nút giao gần trường tiểu học.',
  'Mua bán hàng cũ ở đâu?',
  'Xin hỏi lịch cấp nước trong tuần sau khi sửa đường ống.',
];

interface Item {
  documentId: string;
  content: string;
  fate: string;
}

const itemsOf = async ({ sessionKey }: Scene): Promise<Item[]> =>
  (await calls<{ submissions: Item[] }>('editor', `GET /sessions/${sessionKey}/submissions`))
    .submissions;

const fateOf = async (scene: Scene, content: string) =>
  (await itemsOf(scene)).find((item) => item.content === content)!.fate;

const openQueue = async (page: Page, { sessionKey }: Scene) => {
  await page.goto(`/admin/dialogue/triage?session=${sessionKey}`);
  await page.getByText(QUESTIONS[0]!).waitFor();
};

/** The item is open and the keys decide on it. */
const readyToDecide = async (page: Page) => {
  await page.locator('button[aria-keyshortcuts="A"]:not([disabled])').waitFor();
};

test('an editor decides on question after question by single keys, and takes the last back', async () => {
  const scene = await sessionOnAir('Hạ tầng đô thị', QUESTIONS);
  await visit('editor', async ({ page }) => {
    await openQueue(page, scene);
    await page.keyboard.press('j');
    await readyToDecide(page);
    await keepScreen(page, 'triage-item');
    await expectAccessible(page);

    await page.keyboard.press('a');
    await page
      .getByText(/^Đã tiếp nhận:/)
      .first()
      .waitFor();
    await readyToDecide(page);
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    await keepScreen(page, 'triage-reject');
    await page.keyboard.press('1');
    await page
      .getByText(/^Đã từ chối:/)
      .first()
      .waitFor();
    expect(await fateOf(scene, QUESTIONS[0]!)).toBe('accepted');
    expect(await fateOf(scene, QUESTIONS[1]!)).toBe('rejected');

    await readyToDecide(page);
    await page.keyboard.press('u');
    await becomes(() => fateOf(scene, QUESTIONS[1]!), 'pending');
  });
});

test('two editors on one question: the second reads who decides on it, and may take it over', async () => {
  const scene = await sessionOnAir('Nước sạch nông thôn', QUESTIONS);
  const [{ documentId }] = (await itemsOf(scene)) as [Item];
  const address = `/admin/dialogue/triage?session=${scene.sessionKey}&item=${documentId}`;
  await visit('editor', async ({ page }) => {
    await page.goto(address);
    await readyToDecide(page);
    await visit('secondEditor', async ({ page: other }) => {
      await other.goto(address);
      await other.getByText(/Trần.* đang xử lý câu này/).waitFor();
      await keepScreen(other, 'triage-held');
      await expectAccessible(other);
      await other.keyboard.press('a');
      expect(await fateOf(scene, QUESTIONS[0]!)).toBe('pending');

      await other.keyboard.press('l');
      await readyToDecide(other);
      await other.keyboard.press('a');
      await other
        .getByText(/^Đã tiếp nhận:/)
        .first()
        .waitFor();
      expect(await fateOf(scene, QUESTIONS[0]!)).toBe('accepted');
    });
  });
});
