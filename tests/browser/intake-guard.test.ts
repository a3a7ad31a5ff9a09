import { expectAccessible } from './support/accessible';
import { calls } from './support/scene';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(240_000);

let original: Stored;
beforeAll(async () => {
  original = await stored();
});
afterAll(async () => {
  const { revision } = await stored();
  await calls('editor', 'PUT /intake-guard', { revision, settings: original.settings });
});

const ADDRESS = '/admin/dialogue/operation?tab=guard';

test('an editor reads the last hour, mends a wrong range, and puts a company’s gateway on the list', () =>
  visit('editor', async ({ page, seen }) => {
    await page.goto('/admin/dialogue/operation');
    await page.getByRole('tab', { name: 'Bảo vệ cửa tiếp nhận' }).click();
    await page.getByText('Được nhận ngay').waitFor();

    await page.getByRole('button', { name: 'Thêm cổng ra' }).click();
    const range = page.getByLabel('Địa chỉ hoặc dải thứ 3');
    await range.fill('203.0.113.0/99');
    await page.getByLabel('Của ai (3)').fill('Công ty Cảng');
    await page.getByRole('button', { name: 'Lưu và áp dụng' }).click();
    await page.getByRole('alert').getByText('Địa chỉ hoặc dải thứ 3').waitFor();
    expect(await range.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await keepScreen(page, 'intake-guard-refused');
    seen.errors.length = 0;

    await range.fill('203.0.113.0/24');
    await page.getByRole('button', { name: 'Lưu và áp dụng' }).click();
    await page.getByText('Đã lưu và áp dụng').waitFor();
    expect(seen.errors).toEqual([]);
  }));

test('two editors at once: the later one keeps what both have changed', () =>
  visit('editor', async ({ page }) => {
    await page.goto(ADDRESS);
    const difficulty = page.getByLabel('Số phép băm trung bình');
    await difficulty.waitFor();
    await calls('editor', 'PUT /intake-guard', await raised('contact'));
    await difficulty.fill('30000');
    await page.getByRole('button', { name: 'Lưu và áp dụng' }).click();
    await page.getByText('Người khác vừa thay đổi các mức này').waitFor();
    await expectAccessible(page);
    await keepScreen(page, 'intake-guard-overtaken');
    await page.getByRole('button', { name: 'Lưu và áp dụng' }).click();
    await page.getByText('Đã lưu và áp dụng').waitFor();

    const { settings } = await stored();
    expect([settings.difficulty, settings.contact]).toEqual([
      30_000,
      { perMinute: 77, perHour: 777 },
    ]);
  }));

interface Stored {
  revision: number;
  settings: Record<string, unknown>;
}

async function stored(): Promise<Stored> {
  const { revision, settings } = await calls<Stored>('editor', 'GET /intake-guard');
  return { revision, settings };
}

async function raised(name: string): Promise<Stored> {
  const { revision, settings } = await stored();
  return { revision, settings: { ...settings, [name]: { perMinute: 77, perHour: 777 } } };
}
