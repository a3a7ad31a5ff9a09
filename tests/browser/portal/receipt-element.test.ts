import type { Page } from 'playwright-core';
import { submissionBody } from '../../support/scenario';
import { calls, sessionOnAir, type Scene } from '../support/scene';
import { runningSystem } from '../support/running-system';
import { keepScreen } from '../support/screen';
import { accepted, answered } from './support/answered';
import { citizen, onBothScreens } from './support/embedded';
import { isFocused } from './support/is-focused';
import { foreignPage, type ForeignPage } from './support/foreign-page';
import { expectWithoutBarriers } from './support/without-barriers';

jest.setTimeout(180_000);

let site: ForeignPage;
let scene: Scene;
let url: string;

beforeAll(async () => {
  site = await foreignPage(runningSystem().baseUrl);
  scene = await sessionOnAir('Phiên có mã biên nhận', []);
  url = site.with('<dialogue-receipt></dialogue-receipt>');
});

afterAll(() => site.close());

/** Sends a question as a citizen does; its receipt code. */
async function sent(content: string): Promise<string> {
  const response = await fetch(
    `${runningSystem().baseUrl}/api/dialogue-sessions/${scene.slug}/questions`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ data: submissionBody({ content }) }),
    },
  );
  const answer = (await response.json()) as { data: { receipt: string } };
  return answer.data.receipt;
}

async function submissionKey(content: string): Promise<string> {
  const { submissions } = await calls<{ submissions: { documentId: string; content: string }[] }>(
    'editor',
    `GET /sessions/${scene.sessionKey}/submissions`,
  );
  return submissions.find((each) => each.content === content)!.documentId;
}

const look = async (page: Page, code: string): Promise<void> => {
  await page.getByLabel('Mã biên nhận').fill(code);
  await page.getByRole('button', { name: 'Tra cứu' }).click();
};

test('a code leads to the way of its question and to the answer', async () => {
  const content = 'Hồ sơ của tôi nộp từ tháng trước, bao giờ có kết quả?';
  const code = await sent(content);
  const [draft] = await accepted(scene, [content]);
  await answered(draft!, { content: 'Kết quả đã được trả tại Bộ phận Một cửa.' });
  await onBothScreens(url, 'receipt', async ({ page }) => {
    await look(page, code.toLowerCase().replaceAll('-', ' '));
    await page.getByText('Kết quả đã được trả tại Bộ phận Một cửa.').waitFor();
    await page.getByText('Đã tiếp nhận câu hỏi').waitFor();
  });
});

test('a code in the address is looked up, leaves the address, and reaches no server by it', async () => {
  const code = await sent('Câu hỏi theo đường dẫn trong mã QR');
  await citizen(site.with(''), async ({ page, context }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(`${url}#${code}`);
    await page.getByText('đang chờ Ban Biên tập xem xét').waitFor();
    expect(page.url()).toBe(url);
    expect(asked.filter((address) => address.includes(code))).toEqual([]);
  });
});

test('a rejection is told with its reason and where to turn', async () => {
  const content = 'Câu hỏi ngoài phạm vi';
  const code = await sent(content);
  await calls('editor', `POST /submissions/${await submissionKey(content)}/reject`, {
    code: 'out_of_scope',
    details: null,
  });
  await citizen(url, async ({ page }) => {
    await look(page, code);
    await page.getByText('Nội dung không thuộc chức năng').waitFor();
    await page.getByText('liên hệ trực tiếp với cơ quan').waitFor();
    await expectWithoutBarriers(page);
    await keepScreen(page, 'portal-receipt-rejected');
  });
});

test('a question is withdrawn after one more question, by keyboard', async () => {
  const code = await sent('Câu hỏi sẽ được rút lại');
  await citizen(url, async ({ page }) => {
    await look(page, code);
    const withdraw = page.getByRole('button', { name: 'Rút câu hỏi' });
    await withdraw.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expectWithoutBarriers(page);
    await keepScreen(page, 'portal-receipt-withdraw');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await isFocused(withdraw)).toBe(true);

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Rút câu hỏi' }).click();
    await page.getByRole('status').getByText('Đã rút câu hỏi.').waitFor();
    expect(await page.getByRole('button', { name: 'Rút câu hỏi' }).count()).toBe(0);
  });
});

test('a code that is none, one nobody has, and a network that is away are told apart', () =>
  citizen(url, async ({ page, context, seen }) => {
    await look(page, 'ABC');
    await page.getByText('Mã biên nhận gồm 20 chữ và số').waitFor();
    expect(await isFocused(page.getByLabel('Mã biên nhận'))).toBe(true);
    await expectWithoutBarriers(page);

    await look(page, '00000-00000-00000-00000');
    await page.getByText('Không tìm thấy câu hỏi nào có mã này.').waitFor();
    await expectWithoutBarriers(page);

    await context.route('**/api/receipts', (route) => route.abort());
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText('Không kết nối được máy chủ.').waitFor();
    expect(await page.getByLabel('Mã biên nhận').inputValue()).toBe('00000-00000-00000-00000');
    seen.complaints.length = 0;
  }));
