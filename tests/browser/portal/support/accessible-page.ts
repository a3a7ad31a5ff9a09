import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Throws for whatever axe finds against WCAG 2.2 AA, target sizes included, in the page and its shadow roots. */
export async function expectAccessiblePage(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
  );
  expect(found).toEqual([]);
}

/** Throws when anything sticks out to the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [width, visible] = (await page.evaluate(
    'const root = document.scrollingElement; [root.scrollWidth, root.clientWidth]',
  )) as [number, number];
  expect(width).toBeLessThanOrEqual(visible);
}

/** Throws for anything to be pressed that is lower than 44 px; a box and its label count together. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const heights = await page
    .locator(
      'button:visible, select:visible, label.choice:visible, .file-button:visible, a.button:visible',
    )
    .evaluateAll((all: { getBoundingClientRect(): { height: number } }[]) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
}
