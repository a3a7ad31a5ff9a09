import { expectAccessible } from './support/accessible';
import type { Who } from './support/people';
import { assigned, sessionOnAir, type Scene } from './support/scene';
import { keepScreen } from './support/screen';
import type { Page } from 'playwright-core';
import { DESKTOP, TABLET, visit, ZOOMED } from './support/visit';

jest.setTimeout(180_000);

const QUESTIONS = [
  'Hồ sơ xin cấp giấy phép xây dựng nhà ở riêng lẻ của gia đình tôi bị trả lại ba lần, mỗi lần nêu một lý do khác nhau. Đề nghị cơ quan nêu đủ yêu cầu ngay từ lần đầu.',
  'Doanh nghiệp chúng tôi nộp hồ sơ qua mạng nhưng vẫn phải mang bản giấy đến quầy. Khi nào thì bỏ hẳn bản giấy?',
  'Xin hỏi thời hạn giải quyết thủ tục đăng ký biến động đất đai sau khi sắp xếp đơn vị hành chính.',
];

const SIZES = [
  ['', DESKTOP],
  ['-tablet', TABLET],
  ['-zoomed', ZOOMED],
] as const;

/** Whether something is reached only by scrolling sideways. */
const isCutOff = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');

let scene: Scene;
beforeAll(async () => {
  scene = await sessionOnAir('Giải quyết thủ tục hành chính trên môi trường điện tử', QUESTIONS);
  await assigned(scene, QUESTIONS[0]!);
});

const PAGES: readonly [string, Who, () => string][] = [
  ['home-editor', 'editor', () => ''],
  ['home-leader', 'leader', () => ''],
  ['home-staff', 'staff', () => ''],
  ['sessions', 'editor', () => '/dialogue/sessions'],
  ['triage', 'editor', () => `/dialogue/triage?session=${scene.sessionKey}`],
  ['counter', 'clerk', () => '/dialogue/counter'],
  ['desk', 'leader', () => '/dialogue/desk'],
  ['desk-empty', 'editor', () => '/dialogue/desk?state=released'],
  ['regulation', 'editor', () => '/dialogue/regulation'],
  ['people', 'editor', () => '/dialogue/people'],
  ['operation', 'editor', () => '/dialogue/operation'],
  ['intake-guard', 'editor', () => '/dialogue/operation?tab=guard'],
];

test.each(PAGES)('the page %s is whole and open to everybody', (name, who, path) =>
  visit(who, async ({ page, seen }) => {
    await page.goto(`/admin${path()}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const [suffix, size] of SIZES) {
      await page.setViewportSize(size);
      await keepScreen(page, `${name}${suffix}`);
      expect(await isCutOff(page)).toBe(false);
      if (size !== ZOOMED) await expectAccessible(page);
    }
    expect(seen.errors).toEqual([]);
    expect(seen.complaints).toEqual([]);
  }),
);
