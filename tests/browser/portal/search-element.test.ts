import { runningSystem } from '../support/running-system';
import { citizen, onBothScreens } from './support/embedded';
import { foreignPage, type ForeignPage } from './support/foreign-page';
import { expectWithoutBarriers } from './support/without-barriers';

jest.setTimeout(180_000);

let site: ForeignPage;

beforeAll(async () => {
  site = await foreignPage(runningSystem().baseUrl);
});

afterAll(() => site.close());

test('questions are found with and without accents, and what was searched for is marked', async () => {
  const url = site.with('<dialogue-search q="thu tuc"></dialogue-search>');
  await onBothScreens(url, 'search', async ({ page }) => {
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').first().textContent())!.toLowerCase()).toMatch(/thủ|tục/);
    await page
      .getByRole('status')
      .getByText(/kết quả/)
      .waitFor();
  });
});

test('a search begins with a pause in typing, and only the last one counts', () =>
  citizen(site.with('<dialogue-search></dialogue-search>'), async ({ page, seen }) => {
    await page.getByText('Nhập từ cần tìm').waitFor();
    await page.getByLabel('Tìm trong câu hỏi và câu trả lời').pressSequentially('doanh nghiệp');
    await page.locator('.hit').first().waitFor();
    expect(seen.requests.filter((request) => request === 'GET /api/search').length).toBeLessThan(4);
    await page.getByLabel('Năm').selectOption({ index: 1 });
    await page
      .getByRole('status')
      .getByText(/kết quả/)
      .waitFor();
    expect(page.url()).not.toContain('q=');
  }));

test('nothing found is said, and the address of the page keeps the search where it may', () =>
  citizen(site.with('<dialogue-search sync-url lang="en"></dialogue-search>'), async ({ page }) => {
    await page.getByLabel('Search questions and answers').fill('xyzzyxyzzy');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('No question was found.').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('xyzzyxyzzy');
    await expectWithoutBarriers(page);
  }));
