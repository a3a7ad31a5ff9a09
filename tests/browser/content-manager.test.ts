import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(120_000);

const AUTHORITIES = '/admin/content-manager/collection-types/api::authority.authority';

test('an editor reads the content manager in Vietnamese', () =>
  visit('editor', async ({ page }) => {
    await page.goto(AUTHORITIES);
    await page.getByRole('heading', { name: 'Quản lý nội dung' }).waitFor();
    await page.getByText(/^\d+ bản ghi$/).waitFor();
    const types = page.locator('a[href*="/collection-types/api::"]');
    expect((await types.allTextContents()).sort()).toEqual(
      ['Cơ quan', 'Câu hỏi', 'Câu trả lời', 'Phiên đối thoại', 'Quy chế', 'Thông báo'].sort(),
    );
    await keepScreen(page, 'content-manager');
  }));

test('an editor finds no preview, marketplace, cloud or media library in the content manager', () =>
  visit('editor', async ({ page, seen }) => {
    await page.goto(AUTHORITIES);
    await page.locator('tbody tr td').nth(1).click();
    await page.locator('input[name=name]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/preview|xem trước/i).count()).toBe(0);
    for (const place of ['market', 'cloud', 'upload', 'content-type-builder']) {
      expect(await page.locator(`nav a[href*="${place}"]`).count()).toBe(0);
    }
    expect(seen.errors).toEqual([]);
    expect(seen.complaints).toEqual([]);
  }));
