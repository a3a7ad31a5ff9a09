export interface Timing {
  /** Milliseconds. */
  p50: number;
  p95: number;
}

/** How long the work takes, after a first time that does not count. */
export async function timed(times: number, work: () => Promise<unknown>): Promise<Timing> {
  await work();
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = performance.now();
    await work();
    taken.push(performance.now() - before);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.ceil(share * taken.length) - 1]!;
  return { p50: at(0.5), p95: at(0.95) };
}
