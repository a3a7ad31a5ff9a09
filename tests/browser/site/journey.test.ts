import type { Page } from 'playwright-core';
import { becomes } from '../../support/becomes';
import { accepted, answered } from '../portal/support/answered';
import { citizen, PHONE } from '../portal/support/embedded';
import { runningSystem } from '../support/running-system';
import { type Scene, sessionOnAir } from '../support/scene';
import { keepScreen } from '../support/screen';
import { visit } from '../support/visit';

jest.setTimeout(180_000);

const ANSWER = 'Cột đèn trước số nhà 12 được sửa trong tuần này, Sở đã giao đơn vị chiếu sáng.';

const url = (path: string): string => runningSystem().baseUrl + path;

/** What a person fills in, with or without a script: labels are the same. */
const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: label === 'Địa chỉ' }).filter({ visible: true });

async function fillIn(page: Page, name: string, content: string): Promise<void> {
  await field(page, 'Họ và tên').fill(name);
  await field(page, 'Địa chỉ').fill('12 Lạch Tray, Hải Phòng');
  await field(page, 'Số điện thoại').fill('0912 345 678');
  await field(page, 'Kiến nghị').check();
  await field(page, 'Nội dung câu hỏi').fill(content);
  await field(page, 'Tôi đã đọc và đồng ý').check();
}

const receiptOn = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { name: 'Đã tiếp nhận câu hỏi' }).waitFor();
  const text = await page
    .locator('#receipt-code, .receipt-code.large')
    .filter({ visible: true })
    .first()
    .innerText();
  return text.replace(/[^0-9A-Z-]/g, '');
};

const answerAll = async (scene: Scene, content: string): Promise<void> => {
  const [draft] = await accepted(scene, [content]);
  await answered(draft!, { content: ANSWER });
};

test('from the announcement to the answer: read, ask, watch it arrive, find it again', async () => {
  const scene = await sessionOnAir('Chiếu sáng đô thị và an toàn đường phố', []);
  const content = 'Đề nghị sửa cột đèn đã hỏng hai tháng trước số nhà 12 Lạch Tray.';

  await citizen(
    url('/thong-bao'),
    async ({ page }) => {
      await page
        .getByRole('link', { name: `Thông báo phiên đối thoại trực tuyến: ${scene.topic}` })
        .click();
      await page.getByText('Câu hỏi gửi qua các kênh sau').waitFor();
      await page.getByRole('link', { name: scene.topic, exact: true }).click();
      // Until then the page the server has written stands there, with a link of the same name.
      await page.getByText('Trang tự cập nhật').waitFor();
      await page.getByRole('link', { name: 'Gửi câu hỏi' }).filter({ visible: true }).click();

      await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).waitFor();
      await fillIn(page, 'Nguyễn Thị Lan', content);
      await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
      await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
      const code = await receiptOn(page);
      await keepScreen(page, 'site-journey-receipt');

      await page.goto(url(`/phien/${scene.slug}`));
      await page.getByText('Trang tự cập nhật').waitFor();
      await page.evaluate('window.isTheSamePage = true');
      await answerAll(scene, content);
      await page.getByText(ANSWER).filter({ visible: true }).first().waitFor();
      expect(await page.evaluate('window.isTheSamePage')).toBe(true);
      await keepScreen(page, 'site-journey-answered');

      await page.goto(url(`/tra-cuu#${code}`));
      await page.getByText(ANSWER).filter({ visible: true }).first().waitFor();
      expect(page.url()).not.toContain(code);

      await page.goto(url('/tim-kiem'));
      await page.waitForLoadState('networkidle');
      await page.getByRole('searchbox').filter({ visible: true }).fill('cot den da hong lach tray');
      await page.getByRole('button', { name: 'Tìm kiếm' }).filter({ visible: true }).click();
      await page.locator('mark').filter({ visible: true }).first().waitFor();
      await keepScreen(page, 'site-journey-found');
    },
    { viewport: PHONE },
  );
});

test('the same without a script', async () => {
  const scene = await sessionOnAir('Cấp nước sạch cho các xã ngoại thành', []);
  const content = 'Nước máy ở thôn 3 đục từ đầu tháng, đề nghị kiểm tra đường ống.';

  // Not as a `citizen`: the browser complains of the form that is refused at first.
  await visit(
    null,
    async ({ page }) => {
      await page.goto(url(`/phien/${scene.slug}`));
      await page.getByRole('link', { name: 'Gửi câu hỏi' }).click();
      await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
      await page.getByRole('alert').waitFor();
      await keepScreen(page, 'site-form-plain-faults');
      await fillIn(page, 'Phạm Văn Bình', content);
      await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
      const code = await receiptOn(page);
      await keepScreen(page, 'site-receipt-plain');

      await answerAll(scene, content);
      await page.getByRole('link', { name: 'Theo dõi câu hỏi' }).click();
      await page.getByLabel('Mã biên nhận').fill(code);
      await page.getByRole('button', { name: 'Tra cứu' }).click();
      await page.getByText(ANSWER).filter({ visible: true }).first().waitFor();
      await keepScreen(page, 'site-fate-plain');

      // Without a script a page is as new as it was loaded.
      await page.goto(url(`/phien/${scene.slug}`));
      await becomes(async () => {
        await page.reload();
        return page.getByText(ANSWER).isVisible();
      }, true);
    },
    { javaScriptEnabled: false, viewport: PHONE },
  );
});

test('with the keyboard alone, an enterprise asks', async () => {
  const scene = await sessionOnAir('Thủ tục hải quan cho doanh nghiệp', []);
  await citizen(url(`/phien/${scene.slug}/gui-cau-hoi`), async ({ page }) => {
    const press = async (keys: string, times = 1): Promise<void> => {
      for (let count = 0; count < times; count += 1) await page.keyboard.press(keys);
    };
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain(
      'Đến nội dung chính',
    );
    await press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).waitFor();
    await field(page, 'Nội dung câu hỏi').focus();
    await page.keyboard.type('Vì sao tờ khai luồng xanh vẫn phải nộp bản giấy?');
    await field(page, 'Vướng mắc').focus();
    await press('Space');
    await field(page, 'Doanh nghiệp').focus();
    await press('Space');
    await field(page, 'Tên doanh nghiệp').focus();
    await page.keyboard.type('Công ty Sông Cấm');
    await field(page, 'Địa chỉ trụ sở').focus();
    await page.keyboard.type('5 Điện Biên Phủ, Hải Phòng');
    await field(page, 'Số điện thoại').focus();
    await page.keyboard.type('0225 3838 000');
    await field(page, 'Tôi đã đọc và đồng ý').focus();
    await press('Space');
    await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).focus();
    await press('Enter');
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).focus();
    await press('Enter');
    expect(await receiptOn(page)).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  });
});
