import { setImmediate as nextRound } from 'node:timers/promises';

/** How long one piece of work may keep all other requests of its node waiting. */
const SLICE_MILLISECONDS = 10;

let lastInLine: Promise<void> = Promise.resolve();

// Each waits for the one before and then for a round of its own: were all to wake in the same round,
// twenty requests would keep the node for twenty slices.
function myTurn(): Promise<void> {
  lastInLine = lastInLine.then(() => nextRound());
  return lastInLine;
}

/**
 * Does computing work on each of many without holding up the node: a slice of it, then whatever else
 * has come in meanwhile, then the next. All such work of a node takes turns, one slice in each round
 * of the event loop.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  await myTurn();
  let until = performance.now() + SLICE_MILLISECONDS;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await myTurn();
    until = performance.now() + SLICE_MILLISECONDS;
  }
}
