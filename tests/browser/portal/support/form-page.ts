import type { Page } from 'playwright-core';
import { completePlan } from '../../../support/scenario';
import { calls, department } from '../../support/scene';
import { runningSystem } from '../../support/running-system';

export interface FormSession {
  key: string;
  slug: string;
  topic: string;
}

interface ArrivedSubmission {
  documentId: string;
  content: string;
}

/** A session of the department that takes questions. */
export async function announcedForForm(topic: string): Promise<FormSession> {
  const plan = {
    ...completePlan(await department()),
    topic,
    intakeChannels: [
      { channel: 'portal', address: 'https://doithoaitructuyen.haiphong.gov.vn' },
      { channel: 'email', address: 'doithoai@haiphong.gov.vn' },
      { channel: 'telephone', address: '0225 3842 000' },
      { channel: 'post', address: 'Số 18 phố Hoàng Diệu, thành phố Hải Phòng' },
    ],
  };
  const { documentId: key, slug } = await calls<{ documentId: string; slug: string }>(
    'editor',
    'POST /sessions',
    plan,
  );
  await calls('editor', `POST /sessions/${key}/announce`, {});
  return { key, slug, topic };
}

/** What has arrived in a session. */
export async function arrivedIn(session: FormSession): Promise<ArrivedSubmission[]> {
  const { submissions } = await calls<{ submissions: ArrivedSubmission[] }>(
    'editor',
    `GET /sessions/${session.key}/submissions`,
  );
  return submissions;
}

/** A public question of the demo, and the beginning of its answer. */
export async function answeredQuestion(): Promise<{ content: string; answer: string }> {
  const query = 'populate[answers][fields]=content&pagination[pageSize]=100';
  const response = await fetch(`${runningSystem().baseUrl}/api/questions?${query}`);
  const { data } = (await response.json()) as {
    data: { content: string; answers: { content: string }[] }[];
  };
  const { content, answers } = data.find((question) => question.answers.length > 0)!;
  return { content, answer: answers[0]!.content.slice(0, 40) };
}

/** Opens a page of the system's own origin with nothing but the form. */
export async function openForm(page: Page, slug: string, lang = 'vi'): Promise<void> {
  const { baseUrl } = runningSystem();
  const address = `${baseUrl}/gui-cau-hoi-thu`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlOf(slug, lang) }),
  );
  await page.goto(address);
}

const htmlOf = (slug: string, lang: string): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đối thoại trực tuyến</title>
<link rel="stylesheet" href="/portal/site.css">
<script type="module" src="/portal/dialogue.js"></script>
<body><main><h1>Đối thoại trực tuyến</h1>
<dialogue-question-form slug="${slug}"></dialogue-question-form>
</main></body></html>`;

export const QUESTION =
  'Hồ sơ cấp phép xây dựng của tôi bị trả lại ba lần mà không nêu lý do. Xin hỏi vì sao?';

/** Fills in what a person needs to. */
export async function fillAsPerson(page: Page, content = QUESTION): Promise<void> {
  await page.getByLabel('Nội dung câu hỏi').fill(content);
  await page.getByLabel('Vướng mắc').check();
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Hạnh');
  await page.getByLabel('Địa chỉ').fill('Số 12 phố Cầu Đất, phường Gia Viên');
  await page.getByLabel('Số điện thoại').fill('0900 000 001');
  await page.getByLabel('Tôi đã đọc và đồng ý').check();
}

export const review = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();

export const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Gửi câu hỏi', exact: true }).click();

/** The receipt code the page shows. */
export async function receiptOn(page: Page): Promise<string> {
  await page.getByRole('heading', { name: 'Đã tiếp nhận câu hỏi' }).waitFor();
  return (await page.locator('#receipt-code').innerText()).replace(/\s/g, '');
}

/** The text of whatever has the focus, past shadow roots. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    let inner = document.activeElement;
    while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    return inner?.id || inner?.name || inner?.textContent?.trim() || '';
  })()`);
