import { expectAccessible } from './support/accessible';
import { PASSWORD, PEOPLE, type Who } from './support/people';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(120_000);

const MENU: readonly [Who, string[]][] = [
  [
    'editor',
    [
      'Phiên đối thoại',
      'Phân loại câu hỏi',
      'Nhập câu hỏi',
      'Bàn trả lời',
      'Quy chế và địa chỉ tiếp nhận',
      'Cán bộ của cơ quan',
      'Vận hành cổng công khai',
    ],
  ],
  ['leader', ['Bàn trả lời']],
  ['staff', ['Bàn trả lời']],
  ['clerk', ['Nhập câu hỏi']],
  ['nobody', []],
];

test('a person signs in on a page in Vietnamese and finds what needs them now', () =>
  visit(null, async ({ page }) => {
    await page.goto('/admin');
    await page.getByRole('heading', { name: 'Chào mừng' }).waitFor();
    await keepScreen(page, 'sign-in');
    await page.locator('input[name=email]').fill(PEOPLE.nobody);
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL((url) => url.pathname === '/admin');
  }));

test.each(MENU)('the menu of %s holds their tasks and no others', (who, tasks) =>
  visit(who, async ({ page, seen }) => {
    await page.goto('/admin');
    await page.locator('main').waitFor();
    await page.waitForLoadState('networkidle');
    const links = page.locator('nav').first().locator('a[href^="/admin/dialogue/"]');
    expect(await links.allTextContents()).toEqual(tasks);
    expect(seen.errors).toEqual([]);
    expect(seen.complaints).toEqual([]);
  }),
);

test.each<[Who, number]>([
  ['editor', 1],
  ['leader', 0],
  ['staff', 0],
  ['clerk', 0],
])('the content manager is in the menu of %s %d times', (who, times) =>
  visit(who, async ({ page }) => {
    await page.goto('/admin');
    await page.locator('nav a[href="/admin/settings"]').waitFor();
    expect(await page.locator('nav a[href="/admin/content-manager"]').count()).toBe(times);
  }),
);

test('a leader who opens the address of the triage is refused, and nothing is asked of the server', () =>
  visit('leader', async ({ page, seen }) => {
    await page.goto('/admin/dialogue/triage');
    await page.getByText('Bạn không có quyền').waitFor();
    expect(seen.requests.filter((request) => request.includes(' /dialogue/'))).toEqual([]);
    await expectAccessible(page);
    await keepScreen(page, 'refused');
  }));
