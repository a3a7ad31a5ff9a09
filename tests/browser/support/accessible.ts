import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const BARRIERS = ['serious', 'critical'];

/** Throws when axe finds a serious or critical violation in what is ours: the main area of the panel. */
export async function expectAccessible(page: Page): Promise<void> {
  // A button under the mouse has the colours of Strapi's design system for that moment.
  await page.mouse.move(0, 0);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  const found = violations
    .filter(({ impact }) => BARRIERS.includes(impact ?? ''))
    .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
  expect(found).toEqual([]);
}
