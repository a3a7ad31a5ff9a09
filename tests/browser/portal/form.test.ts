import { plainText } from '../../../src/domain/text/plain-text';
import { QUESTION_FORM_TEXTS } from '../../../src/public-texts/question-form';
import { STRANGE_TEXTS } from '../../support/strange-texts';
import { calls } from '../support/scene';
import { keepScreen } from '../support/screen';
import { visit } from '../support/visit';
import {
  expectAccessiblePage,
  expectLargeTargets,
  expectNoSidewaysScroll,
} from './support/accessible-page';
import {
  announcedForForm,
  answeredQuestion,
  arrivedIn,
  fillAsPerson,
  focused,
  openForm,
  QUESTION,
  receiptOn,
  review,
  send,
  type FormSession,
} from './support/form-page';

jest.setTimeout(120_000);

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const ZOOMED = { viewport: { width: 640, height: 400 } };

const sentencesIn = (texts: object): string[] =>
  Object.values(texts).flatMap((one) => (typeof one === 'string' ? [one] : sentencesIn(one)));

const PDF = {
  name: 'đơn đề nghị.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n'),
};

let session: FormSession;
beforeAll(async () => {
  session = await announcedForForm('Cấp phép xây dựng nhà ở riêng lẻ');
});

test('a person asks, sees it as it will be sent, and keeps the receipt', () =>
  visit(null, async ({ page, seen }) => {
    await openForm(page, session.slug);
    await page.getByRole('heading', { name: 'Gửi câu hỏi' }).waitFor();
    await expectAccessiblePage(page);
    await expectLargeTargets(page);
    await keepScreen(page, 'portal-form-desktop');

    await fillAsPerson(page);
    expect(await page.getByText('Hiển thị: N.T.H.').count()).toBe(1);
    await review(page);
    expect(await focused(page)).toBe('review-title');
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-review-desktop');
    await page.getByRole('button', { name: 'Sửa: Họ và tên' }).click();
    expect(await focused(page)).toBe('question-name');
    await page.keyboard.type(' Mai');
    await review(page);
    await page.getByText('Nguyễn Thị Hạnh Mai').waitFor();

    await page.evaluate(
      "addEventListener('dialogue-submitted', ({ detail }) => { window.told = detail; })",
    );
    await send(page);
    const receipt = await receiptOn(page);
    expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(await focused(page)).toBe('receipt-title');
    expect(await page.evaluate('window.told')).toMatchObject({ receipt });
    await page.getByRole('img', { name: 'Mã QR' }).waitFor();
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-receipt-desktop');
    const link = page.getByRole('link', { name: 'Theo dõi câu hỏi' });
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/tra-cuu#${receipt}$`));

    await page.evaluate('window.print = () => undefined');
    await page.getByRole('button', { name: 'In biên nhận' }).click();
    await page.emulateMedia({ media: 'print' });
    const around = page.getByRole('heading', { name: 'Đối thoại trực tuyến' });
    expect([
      await around.isVisible(),
      await page.getByText(receipt.slice(0, 11)).isVisible(),
    ]).toEqual([false, true]);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await page.emulateMedia({ media: 'screen' });
    expect(await around.isVisible()).toBe(true);

    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    const arrived = (await arrivedIn(session)).filter(({ content }) => content === QUESTION);
    expect(arrived).toHaveLength(1);
    expect(seen.complaints).toEqual([]);
  }));

test('an enterprise is asked for what the regulation wants of it, and sends a file along', () =>
  visit(
    null,
    async ({ page }) => {
      await openForm(page, session.slug);
      await page.getByLabel('Doanh nghiệp').check();
      await page.getByLabel('Nội dung câu hỏi').fill('Doanh nghiệp xin hỏi về giấy phép.');
      await page.getByLabel('Kiến nghị').check();
      await page.getByLabel('Tên doanh nghiệp').fill('Công ty TNHH Sóng Biển');
      await page.getByLabel('Người đại diện').fill('Trần Văn Bình');
      await page.getByLabel('Địa chỉ trụ sở').fill('Khu công nghiệp Tràng Duệ');
      await page.getByLabel('Thư điện tử').fill('vanphong@songbien.vn');
      await page.getByLabel('Tên đầy đủ').check();
      await page.getByLabel('Tôi đã đọc và đồng ý').check();
      await review(page);
      await page.getByRole('link', { name: 'Vui lòng điền mục “Số điện thoại”.' }).click();
      await page.keyboard.type('0225 3842 111');

      const files = page.getByLabel('Tệp đính kèm');
      await files.setInputFiles([PDF, { ...PDF, name: 'công văn.docx' }]);
      await page.getByText('Tệp “công văn.docx” không phải PDF, JPG hoặc PNG.').first().waitFor();
      await expectAccessiblePage(page);
      await page.locator('.files').scrollIntoViewIfNeeded();
      await keepScreen(page, 'portal-form-file-phone');
      await files.setInputFiles([{ ...PDF, name: 'thừa.pdf' }]);
      await page.getByRole('button', { name: 'Bỏ tệp thừa.pdf' }).click();
      await expectNoSidewaysScroll(page);

      await review(page);
      await page.getByText('đơn đề nghị.pdf (1 kB)').waitFor();
      await expectNoSidewaysScroll(page);
      await expectAccessiblePage(page);
      await keepScreen(page, 'portal-form-review-phone');
      await send(page);
      await receiptOn(page);
      await page.getByRole('img', { name: 'Mã QR' }).waitFor();
      await expectNoSidewaysScroll(page);
      await expectAccessiblePage(page);
      await keepScreen(page, 'portal-form-receipt-phone');
      const [arrived] = (await arrivedIn(session)).filter(
        ({ content }) => content === 'Doanh nghiệp xin hỏi về giấy phép.',
      );
      const { attachments } = await calls<{ attachments: { name: string }[] }>(
        'editor',
        `GET /submissions/${arrived!.documentId}`,
      );
      expect(attachments.map(({ name }) => name)).toEqual([PDF.name]);
    },
    PHONE,
  ));

test('the whole of it goes by the keyboard alone', () =>
  visit(null, async ({ page }) => {
    await openForm(page, session.slug);
    await page.getByRole('heading', { name: 'Gửi câu hỏi' }).waitFor();
    const tabTo = async (place: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        if ((await focused(page)) === place) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${place}`);
    };
    await tabTo('question-content');
    await page.keyboard.type('Hỏi bằng bàn phím.');
    await tabTo('kind');
    await page.keyboard.press('Space');
    await tabTo('question-name');
    await page.keyboard.type('Lê Văn Phím');
    await tabTo('question-address');
    await page.keyboard.type('Phường Lạch Tray');
    await tabTo('question-email');
    await page.keyboard.type('phim@vidu.vn');
    await tabTo('question-consent');
    await page.keyboard.press('Space');
    await tabTo('Xem lại trước khi gửi');
    await page.keyboard.press('Enter');
    await tabTo('Gửi câu hỏi');
    await page.keyboard.press('Enter');
    await receiptOn(page);
    await tabTo('Sao chép mã');
  }));

test('what is missing is said at the top and beside each field, and no longer once it is right', () =>
  visit(
    null,
    async ({ page }) => {
      await openForm(page, session.slug);
      await review(page);
      const summary = page.getByRole('alert');
      await summary.getByText('Có 6 mục cần xem lại').waitFor();
      expect(await focused(page)).toBe('faults');
      await expectAccessiblePage(page);
      await expectNoSidewaysScroll(page);
      await keepScreen(page, 'portal-form-faults-phone');
      const telephone = page.getByLabel('Số điện thoại');
      expect(await telephone.getAttribute('aria-invalid')).toBe('true');
      const described = await telephone.getAttribute('aria-describedby');
      expect(described).toContain('question-telephone-fault');
      await summary.getByRole('link', { name: 'Vui lòng điền mục “Họ và tên”.' }).click();
      expect(await focused(page)).toBe('question-name');
      await page.keyboard.type('Hạnh');
      await summary.getByText('Có 5 mục cần xem lại').waitFor();
      await page.getByLabel('Thư điện tử').fill('hanh@vidu.vn');
      await summary.getByText('Có 4 mục cần xem lại').waitFor();
      expect(await telephone.getAttribute('aria-invalid')).toBeNull();
    },
    PHONE,
  ));

test('what only the server finds wrong is said at its field, and nothing is lost', () =>
  visit(null, async ({ page }) => {
    await openForm(page, session.slug);
    await fillAsPerson(page, 'Hỏi với thư điện tử lạ.');
    await page.getByLabel('Thư điện tử').fill('ha..nh@vidu.vn');
    await review(page);
    await send(page);
    await page.getByRole('alert').getByText('Mục “Thư điện tử”: Không đúng định dạng.').waitFor();
    expect(await page.getByLabel('Nội dung câu hỏi').inputValue()).toBe('Hỏi với thư điện tử lạ.');
    await page.getByLabel('Thư điện tử').fill('hanh@vidu.vn');
    await review(page);
    await send(page);
    await receiptOn(page);
  }));

test('what was typed survives a reload, and is gone when its writer says so', () =>
  visit(null, async ({ page }) => {
    await openForm(page, session.slug);
    await fillAsPerson(page, 'Đang gõ dở thì mất điện.');
    await page.reload();
    await page.getByText('Đã khôi phục nội dung nhập dở.').waitFor();
    await expectAccessiblePage(page);
    expect(await page.getByLabel('Nội dung câu hỏi').inputValue()).toBe('Đang gõ dở thì mất điện.');
    expect(await page.getByLabel('Tôi đã đọc và đồng ý').isChecked()).toBe(false);

    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Xóa nội dung đã nhập' }).click();
    expect(await page.getByLabel('Nội dung câu hỏi').inputValue()).toBe('');
    await page.getByLabel('Máy dùng chung: không lưu trên máy này').check();
    await page.getByLabel('Nội dung câu hỏi').fill('Không được giữ.');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('heading', { name: 'Gửi câu hỏi' }).waitFor();
    expect(await page.getByLabel('Nội dung câu hỏi').inputValue()).toBe('');
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
  }));

test('answered questions like the one being typed open where they stand', () =>
  visit(
    null,
    async ({ page, seen }) => {
      const { content, answer } = await answeredQuestion();
      await openForm(page, session.slug);
      await page.getByLabel('Nội dung câu hỏi').fill(content);
      const similar = page.getByRole('complementary', { name: 'Câu hỏi tương tự' });
      await similar.getByText(content).click();
      await similar.getByText(answer).waitFor();
      await page.getByRole('status').getByText('câu hỏi tương tự đã được trả lời').waitFor();
      await expectAccessiblePage(page);
      await expectNoSidewaysScroll(page);
      await similar.scrollIntoViewIfNeeded();
      await keepScreen(page, 'portal-form-similar-phone');
      expect(await page.getByLabel('Nội dung câu hỏi').inputValue()).toBe(content);
      expect(seen.requests.join()).not.toContain(encodeURIComponent(content.slice(0, 10)));
    },
    PHONE,
  ));

test('on the site it takes the place of the plain form with what was typed, and interrupts nobody', () =>
  visit(null, async ({ page }) => {
    let letScriptCome = (): void => undefined;
    const called = new Promise<void>((resolve) => (letScriptCome = resolve));
    await page.route('**/portal/dialogue.js', async (route) => {
      await called;
      await route.continue();
    });
    await page.goto(`/phien/${session.slug}/gui-cau-hoi`, { waitUntil: 'commit' });
    const plain = page.locator('dialogue-question-form form');
    await plain.getByLabel('Kiến nghị').check();
    await plain.getByLabel('Họ và tên').fill('Phạm Thị Sớm');
    await plain.getByLabel('Nội dung câu hỏi').fill('Gõ trước khi có kịch bản.');
    const read = page.waitForResponse((response) =>
      response.url().includes('/api/portal/sessions'),
    );
    letScriptCome();
    await read;
    await page.keyboard.type(' Và gõ tiếp.');
    await page.getByRole('heading', { level: 1 }).click();

    await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).waitFor();
    const typed = 'Gõ trước khi có kịch bản. Và gõ tiếp.';
    const valueOf = (name: string) => page.getByRole('textbox', { name }).inputValue();
    expect(await valueOf('Nội dung câu hỏi')).toBe(typed);
    expect(await valueOf('Họ và tên')).toBe('Phạm Thị Sớm');
    expect(await page.getByRole('radio', { name: 'Kiến nghị' }).isChecked()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expectAccessiblePage(page);
    await keepScreen(page, 'portal-form-site');
  }));

test('strange texts are shown to the letter, on the way and after', () =>
  visit(null, async ({ page, seen }) => {
    const texts = STRANGE_TEXTS.filter((text) => plainText(text) !== null && !/\n/.test(text));
    const content = texts.join('\n').slice(0, 4_900);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await openForm(page, session.slug);
    await fillAsPerson(page, content);
    for (const [label, text] of [
      ['Họ và tên', STRANGE_TEXTS[1]!],
      ['Địa chỉ', STRANGE_TEXTS[9]!],
    ] as const) {
      await page.getByLabel(label).fill(text);
    }
    await page.getByLabel('Tên đầy đủ').check();
    expect(await page.getByText(`Hiển thị: ${STRANGE_TEXTS[1]}`).count()).toBe(1);
    await review(page);
    const shown = await page
      .locator('dl.review dd.words')
      .first()
      .evaluate((place: { textContent: string }) => place.textContent);
    expect(shown).toBe(plainText(content));
    await send(page);
    await receiptOn(page);
    await page.waitForLoadState('networkidle');
    expect([dialogs, seen.complaints]).toEqual([0, []]);
  }));

test('the form speaks English on an English page', () =>
  visit(null, async ({ page }) => {
    await openForm(page, session.slug, 'en');
    await page.getByRole('heading', { name: 'Send a question' }).waitFor();
    await page.getByRole('button', { name: 'Check before sending' }).click();
    await page.getByRole('alert').getByText('Please fill in “Full name”.').waitFor();
    const shown = await page
      .locator('dialogue-question-form')
      .evaluate((form: { shadowRoot: { textContent: string } }) => form.shadowRoot.textContent);
    const sentences = sentencesIn(QUESTION_FORM_TEXTS.vi).filter(
      (one) => /[à-ỹ]/i.test(one) && one !== 'Ẩn danh',
    );
    expect(sentences.filter((one) => shown.includes(one))).toEqual([]);
    await expectAccessiblePage(page);
  }));

test('at 200 % and on a telephone nothing sticks out, and everything can be pressed', async () => {
  for (const [options, name] of [
    [ZOOMED, 'zoomed'],
    [PHONE, 'phone'],
  ] as const) {
    await visit(
      null,
      async ({ page }) => {
        await openForm(page, session.slug);
        await page.getByRole('heading', { name: 'Gửi câu hỏi' }).waitFor();
        await expectNoSidewaysScroll(page);
        await expectLargeTargets(page);
        await expectAccessiblePage(page);
        await keepScreen(page, `portal-form-${name}`);
      },
      options,
    );
  }
});
