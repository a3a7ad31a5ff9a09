import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 20_000;

/** Waits until something holds; fails when it still does not after a generous while. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  patience = PATIENCE_MILLISECONDS,
): Promise<void> {
  const givesUpAt = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > givesUpAt) throw new Error(`Still not so: ${holds}`);
    await sleep(20);
  }
}
