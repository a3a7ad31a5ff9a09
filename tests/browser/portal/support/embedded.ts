import type { BrowserContextOptions } from 'playwright-core';
import { keepScreen } from '../../support/screen';
import { visit, type Visit } from '../../support/visit';
import { expectWithoutBarriers } from './without-barriers';

export const PHONE = { width: 360, height: 780 };

/** A window of a citizen before this page; what the page complained of fails the test. */
export function citizen(
  url: string,
  work: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return visit(
    null,
    async (visited) => {
      await visited.page.goto(url);
      await work(visited);
      expect(visited.seen.complaints).toEqual([]);
    },
    options,
  );
}

/** The page on a desktop and on a phone: no barriers, nothing to push sideways, and a picture of each. */
export async function onBothScreens(
  url: string,
  name: string,
  ready: (visit: Visit) => Promise<void>,
): Promise<void> {
  await citizen(url, async (visited) => {
    await ready(visited);
    await expectWithoutBarriers(visited.page);
    await keepScreen(visited.page, `portal-${name}`);
  });
  await citizen(
    url,
    async (visited) => {
      await ready(visited);
      await expectWithoutBarriers(visited.page);
      await keepScreen(visited.page, `portal-${name}-phone`);
    },
    { viewport: PHONE },
  );
}
