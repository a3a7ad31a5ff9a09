import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(120_000);

const AUTHORITIES = '/admin/content-manager/collection-types/api::authority.authority';

test('an editor reads the content manager in Vietnamese', () =>
  visit('editor', async ({ page }) => {
    await page.goto(AUTHORITIES);
    await page.getByRole('heading', { name: 'Quản lý nội dung' }).waitFor();
    await page.getByText(/^\d+ bản ghi$/).waitFor();
    for (const name of ['Câu hỏi', 'Câu trả lời', 'Cơ quan', 'Phiên đối thoại', 'Quy chế']) {
      await page.getByRole('link', { name, exact: true }).first().waitFor();
    }
    for (const hidden of ['submission', 'answer-draft', 'membership', 'audit', 'outbox']) {
      expect(await page.locator(`a[href*="${hidden}"]`).count()).toBe(0);
    }
    expect(await page.getByText(/entries|search|collection types/i).count()).toBe(0);
    await keepScreen(page, 'content-manager');
  }));

test('an editor may add an authority, and neither add nor change a session', () =>
  visit('editor', async ({ page }) => {
    await page.goto(AUTHORITIES);
    await page.getByText(/^\d+ bản ghi$/).waitFor();
    await page.getByRole('link', { name: 'Thêm bản ghi' }).waitFor();

    await page.goto(
      '/admin/content-manager/collection-types/api::dialogue-session.dialogue-session',
    );
    await page.getByText(/^\d+ bản ghi$/).waitFor();
    expect(await page.getByRole('link', { name: 'Thêm bản ghi' }).count()).toBe(0);
    await page.locator('tbody tr td').nth(1).click();
    await page.locator('[name=topic]').waitFor();
    expect(await page.locator('[name=topic]').isDisabled()).toBe(true);
    await keepScreen(page, 'content-manager-session');
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
