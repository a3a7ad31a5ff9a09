import { expectAccessible } from './support/accessible';
import { calls, sessionOnAir } from './support/scene';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(180_000);

const CONTENT = 'Bà hỏi vì sao cầu dân sinh đã hỏng hai tháng mà chưa có ai sửa chữa.';

test('a clerk enters what somebody says on the telephone by keyboard alone, and reads the receipt out', async () => {
  const { sessionKey, topic } = await sessionOnAir('Giao thông nông thôn', []);
  await visit('clerk', async ({ page }) => {
    await page.goto('/admin/dialogue/counter');
    await page.getByRole('combobox').first().click();
    await page.getByRole('option', { name: new RegExp(topic) }).click();
    await page.getByLabel('Họ và tên').focus();
    const type = (text: string) => page.keyboard.insertText(text);
    await type('Đỗ Thị Lan');
    await page.keyboard.press('Tab');
    await type('0900 000 123');
    await page.keyboard.press('Tab');
    await type('Thôn Đông, xã An Dương');
    await page.getByLabel('Nội dung câu hỏi').focus();
    await type(CONTENT);
    await page.getByRole('checkbox').last().focus();
    await page.keyboard.press('Space');
    await keepScreen(page, 'counter-entry');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã lưu câu hỏi').first().waitFor();
    expect(await page.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/).count()).toBeGreaterThan(0);
    await keepScreen(page, 'counter-receipt');
    await expectAccessible(page);
  });
  const { submissions } = await calls<{ submissions: { content: string; channel: string }[] }>(
    'editor',
    `GET /sessions/${sessionKey}/submissions`,
  );
  expect(submissions).toMatchObject([{ content: CONTENT, channel: 'telephone' }]);
});
