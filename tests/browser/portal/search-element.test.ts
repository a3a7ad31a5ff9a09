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

test('an emptied box searches for the newest, which filters narrow; one letter says that it is too short', () =>
  citizen(`${runningSystem().baseUrl}/tim-kiem?q=nhà`, async ({ page }) => {
    const box = page.getByRole('searchbox').filter({ visible: true });
    const hits = page.locator('dialogue-search .hit').filter({ visible: true });
    const found = page
      .getByRole('status')
      .getByText(/kết quả/)
      .filter({ visible: true });
    const addressed = (name: string) => new URL(page.url()).searchParams.get(name);
    // The box of the script, when it has taken over.
    await page.locator('#q').waitFor();
    const ofWords = await found.innerText();

    await box.fill('n');
    await page.getByText('Hãy nhập ít nhất 2 ký tự.').waitFor();
    expect([await found.count(), await hits.count(), addressed('q')]).toEqual([0, 0, 'nhà']);

    await box.fill('');
    await box.press('Enter');
    await found.waitFor();
    await hits.first().waitFor();
    await page.waitForFunction(`!location.search.includes('q=')`);
    await page.waitForFunction(
      `document.querySelector('dialogue-search').shadowRoot.querySelector('[role=status]').textContent !== ${JSON.stringify(ofWords)}`,
    );
    await page.getByLabel('Năm').filter({ visible: true }).selectOption({ index: 1 });
    await page.waitForFunction(`location.search.includes('year=')`);
    await found.waitFor();
    expect(await page.locator('mark').filter({ visible: true }).count()).toBe(0);
  }));

test('a later page that the server wrote is left standing until somebody searches anew', () =>
  citizen(`${runningSystem().baseUrl}/tim-kiem?q=nha&page=2`, async ({ page, seen }) => {
    await page.waitForFunction('customElements.get("dialogue-search")');
    await page.getByRole('link', { name: 'Trang trước' }).waitFor();
    expect(seen.requests).not.toContain('GET /api/search');
    await page.getByRole('searchbox').fill('thu tuc');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('#q').waitFor();
    expect(new URL(page.url()).searchParams.has('page')).toBe(false);
  }));
