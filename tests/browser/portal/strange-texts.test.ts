import { STRANGE_TEXTS } from '../../support/strange-texts';
import { calls, sessionOnAir } from '../support/scene';
import { runningSystem } from '../support/running-system';
import { answered } from './support/answered';
import { citizen, PHONE } from './support/embedded';
import { foreignPage } from './support/foreign-page';

jest.setTimeout(300_000);

const FROM_QUESTIONS = `[...document.querySelector('dialogue-session').shadowRoot
  .querySelectorAll('.question-text')].map((one) => one.textContent)`;

test('whatever a stranger asks and an official answers is shown to the letter', async () => {
  const { baseUrl } = runningSystem();
  const site = await foreignPage(baseUrl);
  const asked = STRANGE_TEXTS.map((text, index) => `${index}: ${text}`);
  const scene = await sessionOnAir('Văn bản lạ', asked);
  const { submissions } = await calls<{ submissions: { documentId: string }[] }>(
    'editor',
    `GET /sessions/${scene.sessionKey}/submissions?limit=200`,
  );
  expect(submissions).toHaveLength(STRANGE_TEXTS.length);
  const { authorityKey } = scene;
  for (const { documentId } of submissions)
    await calls('editor', `POST /submissions/${documentId}/accept`, { authorityKey });
  const { drafts } = await calls<{ drafts: { documentId: string }[] }>(
    'staff',
    `GET /desk?session=${scene.sessionKey}`,
  );
  await answered(drafts[0]!.documentId, {
    content: STRANGE_TEXTS.join('\n'),
    answererName: STRANGE_TEXTS[0]!,
  });

  await citizen(
    site.with(`<dialogue-session slug="${scene.slug}"></dialogue-session>`),
    async ({ page, context }) => {
      const went: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => went.push('dialog')));
      context.on('request', (request) => {
        const { hostname } = new URL(request.url());
        if (hostname !== '127.0.0.1') went.push(request.url());
      });
      await page.locator('.question-card').first().waitFor();
      await page.getByRole('button', { name: /Xem thêm/ }).click();
      const live = await fetch(`${baseUrl}/api/dialogue-sessions/${scene.slug}/live`);
      const { questions } = ((await live.json()) as { data: { questions: { content: string }[] } })
        .data;
      expect(questions).toHaveLength(STRANGE_TEXTS.length);
      await page.waitForFunction(`${FROM_QUESTIONS}.length === ${questions.length}`);
      expect(await page.evaluate<string[]>(FROM_QUESTIONS)).toEqual(
        questions.map(({ content }) => content),
      );
      expect(await page.locator('.answer-text').first().textContent()).toContain(
        '<img src=x onerror="alert(1)">',
      );
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(went).toEqual([]);
    },
    { viewport: PHONE },
  );
  await site.close();
});
