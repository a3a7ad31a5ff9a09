import { staffCall } from '../../support/scenario';
import { signIn } from '../support/sign-in';
import { keepScreen } from '../support/screen';
import { citizen } from './support/embedded';
import { foreignPage } from './support/foreign-page';
import { isFocused } from './support/is-focused';
import { restartableSystem } from './support/restartable-system';

jest.setTimeout(300_000);

const LIVE = 'cai-cach-hanh-chinh-va-chuyen-doi-so-sau-sap-xep';

interface Waiting {
  documentId: string;
  fate: string;
}

test('a page survives a restart of the server: what is typed stays, and news arrives again', async () => {
  const system = await restartableSystem();
  const site = await foreignPage(system.baseUrl);
  await citizen(
    site.with(`<dialogue-session slug="${LIVE}"></dialogue-session>`),
    async ({ page, seen }) => {
      await page.locator('.question-card').first().waitFor();
      await page.getByText('Trang tự cập nhật.').waitFor();
      const cards = await page.locator('.question-card').count();
      const find = page.getByLabel('Tìm trong trang');
      await find.pressSequentially('a');

      await system.stop();
      await page.getByRole('status').getByText('Đang kết nối lại…').waitFor();
      expect(await find.inputValue()).toBe('a');
      await keepScreen(page, 'portal-reconnecting');
      await system.start();
      await page.getByRole('status').getByText('Trang tự cập nhật.').waitFor({ timeout: 120_000 });
      expect(await find.inputValue()).toBe('a');
      expect(await isFocused(find)).toBe(true);
      await find.fill('');

      const token = await signIn(system.baseUrl, 'editor@demo.vn');
      const call = async (method: string, path: string, body?: unknown): Promise<unknown> =>
        (await staffCall(system.baseUrl, token, method, path, body)).body;
      const session = await fetch(`${system.baseUrl}/api/portal/sessions/${LIVE}`);
      const { data } = (await session.json()) as {
        data: { documentId: string; authority: { documentId: string } };
      };
      const queue = (await call('GET', `/sessions/${data.documentId}/submissions`)) as {
        data: { submissions: Waiting[] };
      };
      const pending = queue.data.submissions.find(({ fate }) => fate === 'pending')!;
      await call('POST', `/submissions/${pending.documentId}/accept`, {
        authorityKey: data.authority.documentId,
      });
      await page.locator('.question-card').nth(cards).waitFor({ timeout: 60_000 });
      // The browser itself complains of the connections it lost.
      seen.complaints.length = 0;
    },
  );
  await site.close();
  await system.close();
});
