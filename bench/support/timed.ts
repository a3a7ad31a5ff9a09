export interface Timing {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

type Work = () => Promise<unknown>;

async function takes(work: Work): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function timingOf(taken: number[]): Timing {
  const inOrder = [...taken].sort((a, b) => a - b);
  const at = (share: number): number => inOrder[Math.ceil(share * inOrder.length) - 1]!;
  return { p50: at(0.5), p95: at(0.95) };
}

/** How long the work takes, after a first time that does not count. */
export async function timed(times: number, work: Work): Promise<Timing> {
  return (await timedInTurn(times, { work })).work;
}

/**
 * The same of several that take turns, so that a slow second of the machine hits all of them and
 * their ratios stay true.
 */
export async function timedInTurn<Name extends string>(
  times: number,
  works: Record<Name, Work>,
): Promise<Record<Name, Timing>> {
  const all = Object.entries(works) as [Name, Work][];
  const taken = new Map(all.map(([name]) => [name, [] as number[]]));
  for (const [, work] of all) await work();
  for (let time = 0; time < times; time += 1) {
    for (const [name, work] of all) taken.get(name)!.push(await takes(work));
  }
  return Object.fromEntries(all.map(([name]) => [name, timingOf(taken.get(name)!)])) as Record<
    Name,
    Timing
  >;
}
