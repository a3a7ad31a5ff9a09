import path from 'node:path';
import type { Page } from 'playwright-core';
import { cloneTemplate, type TestDatabase } from '../../support/database';
import { startNode, type RunningNode } from '../../support/node';
import { staffCall, completePlan } from '../../support/scenario';
import { PASSWORD, PEOPLE } from '../support/people';
import { keepScreen } from '../support/screen';
import { visit } from '../support/visit';
import { expectAccessiblePage, expectNoSidewaysScroll } from './support/accessible-page';
import { foreignPage, type ForeignPage } from './support/foreign-page';
import { fillAsPerson, receiptOn, review, send } from './support/form-page';
import { front, type Front } from './support/front';

jest.setTimeout(180_000);

const PHONE = { viewport: { width: 360, height: 740 } };
const PDF = { name: 'đơn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };

let database: TestDatabase;
let node: RunningNode;
let network: Front;
let site: ForeignPage;
let editor: string;

const FILLED = path.join(__dirname, '..', 'support', 'system-process.ts');

/** The first one fills the database with the demo's data. */
const start = (script?: string) =>
  startNode({
    databaseUrl: database.url,
    ...(script && { script }),
    env: { PORTAL_ORIGINS: site.origin, ADMIN_ACCESS_TOKEN_SECONDS: '3600' },
  });

beforeAll(async () => {
  database = await cloneTemplate();
  network = await front('http://127.0.0.1:1');
  site = await foreignPage(network.origin);
  node = await start(FILLED);
  network.lead(node.baseUrl);
  const response = await fetch(`${node.baseUrl}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: PEOPLE.editor, password: PASSWORD }),
  });
  editor = ((await response.json()) as { data: { accessToken: string } }).data.accessToken;
});

afterAll(async () => {
  await site?.close();
  await network?.close();
  await node?.kill('SIGTERM');
  await database?.drop();
});

async function calls<T>(route: string, body?: unknown): Promise<T> {
  const [method, address] = route.split(' ') as [string, string];
  const answer = await staffCall(node.baseUrl, editor, method, address, body);
  const { data } = answer.body as { data: T | null };
  if (data === null) throw new Error(`${route}: ${JSON.stringify(answer.body)}`);
  return data;
}

interface Session {
  key: string;
  slug: string;
}

async function announced(topic: string): Promise<Session> {
  const response = await fetch(`${node.baseUrl}/api/authorities?filters[code][$eq]=SN01`);
  const { data } = (await response.json()) as { data: { documentId: string }[] };
  const plan = { ...completePlan(data[0]!.documentId), topic };
  const { documentId: key, slug } = await calls<{ documentId: string; slug: string }>(
    'POST /sessions',
    plan,
  );
  await calls(`POST /sessions/${key}/announce`, {});
  return { key, slug };
}

async function arrived({ key }: Session): Promise<string[]> {
  const { submissions } = await calls<{ submissions: { content: string }[] }>(
    `GET /sessions/${key}/submissions`,
  );
  return submissions.map(({ content }) => content);
}

const open = (page: Page, { slug }: Session) =>
  page.goto(site.with(`<dialogue-question-form slug="${slug}"></dialogue-question-form>`));

async function reviewed(page: Page, session: Session, content: string): Promise<void> {
  await open(page, session);
  await fillAsPerson(page, content);
  await review(page);
  await page.getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor();
}

test('the form works on a page of another origin under a strict policy, files and proof included', () =>
  visit(
    null,
    async ({ page, seen }) => {
      const session = await announced('Nhúng vào trang khác');
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await open(page, session);
      await fillAsPerson(page, 'Hỏi từ trang của thành phố.');
      await page.getByLabel('Tệp đính kèm').setInputFiles([PDF]);
      await page.getByText('đơn.pdf').waitFor();
      await review(page);
      await send(page);
      await receiptOn(page);
      expect(network.questions.at(-1)!.body).toContain('name="altcha"');
      await page.getByRole('img', { name: 'Mã QR' }).waitFor();
      await expectAccessiblePage(page);
      await expectNoSidewaysScroll(page);
      expect(await arrived(session)).toEqual(['Hỏi từ trang của thành phố.']);
      expect(asked).toEqual(new Set([site.origin, network.origin]));
      expect(seen.complaints).toEqual([]);
    },
    PHONE,
  ));

test('a question sent while the system restarts arrives once, without its writer’s doing', () =>
  visit(null, async ({ page }) => {
    const session = await announced('Hệ thống khởi động lại');
    await reviewed(page, session, 'Hỏi lúc hệ thống khởi động lại.');
    network.lead(null);
    await node.kill('SIGKILL');
    await send(page);
    await page.getByText('Mất kết nối. Tự gửi lại').waitFor();
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-sending');
    node = await start();
    network.lead(node.baseUrl);
    await receiptOn(page);
    expect(await arrived(session)).toEqual(['Hỏi lúc hệ thống khởi động lại.']);
  }));

/** Sends, and loses the answer and the network with it. */
async function sendInVain(page: Page): Promise<void> {
  network.breakAtNextReceipt();
  await send(page);
  await page.getByText('Mất kết nối. Tự gửi lại').waitFor();
}

test('an answer that is lost is asked for again under the same key', () =>
  visit(null, async ({ page }) => {
    const session = await announced('Mất câu trả lời');
    await reviewed(page, session, 'Hỏi và mất biên nhận.');
    const before = network.questions.length;
    await sendInVain(page);
    network.lead(node.baseUrl);
    await receiptOn(page);
    const keys = network.questions.slice(before).map(({ key }) => key);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(await arrived(session)).toEqual(['Hỏi và mất biên nhận.']);
  }));

test('a browser that dies in the middle of it repeats the same question, and has one receipt', () =>
  visit(null, async ({ page: first, context }) => {
    const session = await announced('Trình duyệt dừng giữa chừng');
    await reviewed(first, session, 'Hỏi rồi mất điện.');
    const before = network.questions.length;
    await sendInVain(first);
    await first.close();
    network.lead(node.baseUrl);

    const page = await context.newPage();
    await open(page, session);
    await page.getByRole('alert').getByText('Lần gửi trước bị gián đoạn').waitFor();
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-interrupted');
    await send(page);
    await receiptOn(page);
    const keys = network.questions.slice(before).map(({ key }) => key);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(await arrived(session)).toEqual(['Hỏi rồi mất điện.']);
  }));

test('a text that was changed after a lost answer is another question, and its writer was told', () =>
  visit(null, async ({ page }) => {
    const session = await announced('Sửa sau khi mất câu trả lời');
    await reviewed(page, session, 'Bản đầu.');
    await sendInVain(page);
    await page.getByRole('button', { name: 'Dừng gửi' }).click();
    await page.getByRole('alert').getByText('nếu sửa nội dung, đó sẽ là').waitFor();
    await page.getByRole('button', { name: 'Sửa: Nội dung câu hỏi' }).click();
    await page.getByLabel('Nội dung câu hỏi').fill('Bản sau.');
    network.lead(node.baseUrl);
    await review(page);
    await send(page);
    await receiptOn(page);
    expect((await arrived(session)).sort()).toEqual(['Bản sau.', 'Bản đầu.']);
  }));

test('a question waits for the network, and goes when it is there; or not at all, when stopped', () =>
  visit(
    null,
    async ({ page, context }) => {
      const session = await announced('Mất mạng');
      await reviewed(page, session, 'Hỏi lúc mất mạng.');
      await context.setOffline(true);
      await send(page);
      await page.getByText('Không có kết nối mạng.').waitFor();
      await expectAccessiblePage(page);
      await keepScreen(page, 'portal-form-offline-phone');
      await page.getByRole('button', { name: 'Dừng gửi' }).click();
      await page.getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor();
      await send(page);
      await page.getByText('Không có kết nối mạng.').waitFor();
      await context.setOffline(false);
      await receiptOn(page);
      expect(await arrived(session)).toEqual(['Hỏi lúc mất mạng.']);
    },
    PHONE,
  ));

test('a session that is cancelled meanwhile is said to be, and the text is kept', () =>
  visit(null, async ({ page }) => {
    const session = await announced('Hủy giữa chừng');
    await reviewed(page, session, 'Hỏi muộn.');
    await calls(`POST /sessions/${session.key}/cancel`, { reason: 'Bão số 3' });
    await send(page);
    const trouble = page.getByRole('alert');
    await trouble.getByText('Phiên đối thoại đã bị huỷ').waitFor();
    await trouble.getByRole('button', { name: 'Sao chép nội dung câu hỏi' }).waitFor();
    await page.getByText('Hỏi muộn.').waitFor();
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-refused');
    await page.reload();
    await page.getByText('Phiên đối thoại đã bị hủy nên không tiếp nhận câu hỏi.').waitFor();
    await page.getByText('Hỏi muộn.').waitFor();
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-closed');
    expect(await arrived(session)).toEqual([]);
  }));

test('a session there is not has no form', () =>
  visit(null, async ({ page }) => {
    await open(page, { key: '', slug: 'khong-co-phien-nay' });
    await page.getByText('Không tìm thấy phiên đối thoại').waitFor();
    await expectAccessiblePage(page);
  }));

test('while intake is paused, the form says so and how to ask otherwise, and sends once it is open', () =>
  visit(null, async ({ page }) => {
    const session = await announced('Tạm dừng tiếp nhận');
    const notice = 'Bảo trì đường truyền đến 15 giờ.';
    await calls('POST /switches/intake-paused', { isOn: true, notice });
    await open(page, session);
    await page.getByText('Cổng đang tạm dừng nhận câu hỏi.').waitFor();
    await page.getByText(notice).waitFor();
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-paused');
    await fillAsPerson(page, 'Hỏi lúc tạm dừng.');
    await review(page);
    await send(page);
    await page.getByRole('alert').getByText(notice).waitFor();
    await expectAccessiblePage(page);
    await calls('POST /switches/intake-paused', { isOn: false });
    await send(page);
    await receiptOn(page);
    expect(await arrived(session)).toEqual(['Hỏi lúc tạm dừng.']);
  }));

test('a consent text that has changed is read and agreed to anew', () =>
  visit(null, async ({ page }) => {
    const session = await announced('Đổi nội dung đồng ý');
    await page.route(
      `**/api/portal/sessions/${session.slug}`,
      async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        answer.data.form.consent.version = '2025-12';
        await route.fulfill({ response, json: answer });
      },
      { times: 1 },
    );
    await reviewed(page, session, 'Hỏi theo bản cũ.');
    await send(page);
    await page.getByText('vừa được cập nhật').waitFor();
    const consent = page.getByLabel('Tôi đã đọc và đồng ý');
    expect(await consent.isChecked()).toBe(false);
    await page.getByText('Bản 2026-01').waitFor();
    await expectAccessiblePage(page);
    await consent.check();
    await review(page);
    await send(page);
    await receiptOn(page);
    expect(await arrived(session)).toEqual(['Hỏi theo bản cũ.']);
  }));
