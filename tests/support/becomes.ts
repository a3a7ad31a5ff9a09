import { isDeepStrictEqual } from 'node:util';
import { eventually } from './eventually';

/** Asks again until the answer is the expected one; fails with the last answer. */
export async function becomes<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  await eventually(async () => isDeepStrictEqual(await ask(), expected)).catch(() => undefined);
  expect(await ask()).toEqual(expected);
}
