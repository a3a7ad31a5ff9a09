import type { Locator } from 'playwright-core';

/** Whether the keyboard is at this very element, in whatever shadow root. */
export const isFocused = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => (element as unknown as Selectable).matches(':focus'));

interface Selectable {
  matches(selector: string): boolean;
}
