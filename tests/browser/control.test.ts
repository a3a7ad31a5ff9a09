import { becomes } from '../support/becomes';
import { expectAccessible } from './support/accessible';
import { completePlan, minutes } from '../support/scenario';
import { calls, department } from './support/scene';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(180_000);

interface Session {
  state: string;
  plannedEndAt: string;
}

const sessionOf = (key: string) => calls<Session>('editor', `GET /sessions/${key}`);

test('an editor announces a session, starts it, extends it and ends it', async () => {
  const plan = { ...completePlan(await department()), topic: 'Chuyển đổi số ở cơ sở' };
  const { documentId } = await calls<{ documentId: string }>('editor', 'POST /sessions', plan);
  const stateOf = async () => (await sessionOf(documentId)).state;

  await visit('editor', async ({ page }) => {
    await page.goto(`/admin/dialogue/sessions/${documentId}/prepare`);
    await page.getByText('Đã đủ điều kiện để thông báo.').waitFor();
    const authority = page.getByRole('combobox', { name: 'Cơ quan tổ chức' });
    await becomes(async () => (await authority.inputValue()) !== '', true);
    await keepScreen(page, 'prepare');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Thông báo phiên đối thoại' }).first().click();
    await page.getByRole('alertdialog').waitFor();
    await keepScreen(page, 'announce');
    await page.getByRole('button', { name: 'Công bố và mở tiếp nhận câu hỏi' }).click();
    await becomes(stateOf, 'announced');

    await page.goto(`/admin/dialogue/sessions/${documentId}/control`);
    await page.getByRole('button', { name: 'Bắt đầu phiên' }).click();
    const dialog = page.getByRole('alertdialog');
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: /Bắt đầu/ }).click();
    await becomes(stateOf, 'live');
    await page.getByRole('button', { name: /15 phút/ }).waitFor();
    await keepScreen(page, 'control');
    await expectAccessible(page);

    const planned = new Date((await sessionOf(documentId)).plannedEndAt).getTime();
    await page.getByRole('button', { name: /15 phút/ }).click();
    await dialog.getByRole('button', { name: /^Kéo dài đến/ }).click();
    // To the next full minute.
    await becomes(async () => {
      const later = new Date((await sessionOf(documentId)).plannedEndAt).getTime() - planned;
      return later >= minutes(15) && later < minutes(16);
    }, true);

    await page.getByRole('button', { name: 'Kết thúc phiên', exact: true }).click();
    await dialog.waitFor();
    await keepScreen(page, 'control-end');
    await dialog.getByRole('button', { name: 'Kết thúc phiên ngay' }).click();
    await becomes(stateOf, 'ended');
    await page.goto(`/admin/dialogue/sessions/${documentId}`);
    await page.getByText('Kéo dài phiên').first().waitFor();
    await keepScreen(page, 'session');
    await expectAccessible(page);
  });
});
