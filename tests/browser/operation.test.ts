import { expectAccessible } from './support/accessible';
import { calls } from './support/scene';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(120_000);

const NAME = 'Tra cứu và cập nhật trực tiếp';
const NOTICE = 'Bảo trì cơ sở dữ liệu đến 10 giờ.';

afterAll(() => calls('editor', 'POST /switches/reads-frozen', { isOn: false }));

test('an editor closes reading with a notice, everybody on the staff sees it, and opens it again', () =>
  visit('editor', async ({ page, seen }) => {
    await page.goto('/admin/dialogue/operation');
    await page.getByRole('button', { name: `Đóng: ${NAME}` }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel('Thông báo cho người dân').fill(NOTICE);
    await expectAccessible(page);
    await keepScreen(page, 'operation-close');
    await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click();

    await dialog.waitFor({ state: 'detached' });
    await page.getByText(`Thông báo cho người dân: ${NOTICE}`).waitFor();
    await expectAccessible(page);
    await keepScreen(page, 'operation-closed');
    await visit('leader', async ({ page: desk }) => {
      await desk.goto('/admin/dialogue/desk');
      await desk.getByRole('status').getByText(NOTICE).waitFor();
      await keepScreen(desk, 'operation-banner');
    });

    await page.getByRole('button', { name: `Mở lại: ${NAME}` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Mở lại' }).click();
    await page.getByRole('button', { name: `Đóng: ${NAME}` }).waitFor();
    expect(await page.getByRole('status').getByText(NOTICE).count()).toBe(0);
    expect(seen.errors).toEqual([]);
  }));
