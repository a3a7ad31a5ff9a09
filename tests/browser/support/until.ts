import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 15_000;

/** Asks again until the answer is the expected one; fails with the last answer. */
export async function until<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const givesUpAt = Date.now() + PATIENCE_MILLISECONDS;
  let answer = await ask();
  while (answer !== expected && Date.now() < givesUpAt) {
    await sleep(200);
    answer = await ask();
  }
  expect(answer).toBe(expected);
}
