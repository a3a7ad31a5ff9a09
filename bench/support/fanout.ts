import { setTimeout as sleep } from 'node:timers/promises';
import type { Crowd } from '../../scripts/drills/support/live/crowd';
import { percentile } from '../../scripts/drills/support/percentile';
import type { Memory, MemoryGauge } from './memory';
import { processorMilliseconds } from './process-cost';

/** One of those who tell readers, with the readers it has. */
export interface Teller {
  name: string;
  pids: readonly number[];
  addresses: readonly string[];
  crowd: Crowd;
  /** Publishes the answer with the marker; tells the instant of the system's clock of its commit. */
  publish(marker: string): Promise<number>;
}

export interface FanOut {
  /** Milliseconds from the commit to the middle reader, and to the last, for each answer. */
  middles: number[];
  lasts: number[];
  /** Milliseconds of a processor for each answer. */
  processor: number[];
  /** Before the readers came, and while all were there. */
  without: Memory;
  with: Memory;
  unserved: number;
  /** Readers that had not heard of an answer after the patience. */
  unheard: number;
}

/** The readers come slowly: how fast they can come is another measurement. */
const READERS_PER_SECOND = 1_500;
const PATIENCE = 15_000;
const SETTLING = 2_000;

/** Opens as many streams on each teller, and lets them tell the answers in turn. */
export async function compareFanOut(
  tellers: readonly Teller[],
  { readers, slug, markers }: { readers: number; slug: string; markers: readonly string[] },
  gauge: MemoryGauge,
): Promise<Map<string, FanOut>> {
  const results = new Map<string, FanOut>();
  for (const teller of tellers) {
    const without = await gauge.of(teller.pids);
    const { unserved } = await teller.crowd.arrive({
      nodes: teller.addresses,
      slug,
      readers,
      within: (readers / READERS_PER_SECOND) * 1_000,
      page: 'none',
    });
    await sleep(SETTLING);
    const memory = { without, with: await gauge.of(teller.pids) };
    const nothing = { middles: [], lasts: [], processor: [], unheard: 0 };
    results.set(teller.name, { ...nothing, ...memory, unserved });
  }
  for (const marker of markers) {
    for (const teller of tellers) await tellOne(teller, marker, readers, results.get(teller.name)!);
  }
  for (const { crowd } of tellers) await crowd.leave();
  await sleep(SETTLING);
  return results;
}

async function tellOne(
  teller: Teller,
  marker: string,
  readers: number,
  result: FanOut,
): Promise<void> {
  const before = processorOf(teller);
  const committedAt = await teller.publish(marker);
  const times = await teller.crowd.timesOnceAllHave(marker, readers, PATIENCE);
  result.unheard += readers - times.length;
  const taken = times.map((at) => at - committedAt);
  result.middles.push(percentile(taken, 0.5));
  result.lasts.push(Math.max(...taken));
  result.processor.push(processorOf(teller) - before);
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const processorOf = ({ pids }: Teller): number => sum(pids.map(processorMilliseconds));
