import { setTimeout as sleep } from 'node:timers/promises';
import { newMarker } from '../kill/marker';
import { newSending, type Sending, sendUntilSettled } from '../kill/sender';
import { liveAddress, type Stage } from './stage';

const PAUSE_MILLISECONDS = 50;
const BEFORE_REPEATING = 200;
const MOST_REPETITIONS = 50;

/** What clients of the balancer were answered while something happened behind it. */
export interface Traffic {
  sendings: Sending[];
  /** How often each read had to be repeated. */
  reads: number[];
}

/** Twenty submissions and twenty reads a second through the balancer, as long as the work takes. */
export async function duringTraffic(stage: Stage, work: () => Promise<void>): Promise<Traffic> {
  let isOver = false;
  const steady = async (one: () => Promise<void>): Promise<void> => {
    const all: Promise<void>[] = [];
    while (!isOver) {
      all.push(one());
      await sleep(PAUSE_MILLISECONDS);
    }
    await Promise.all(all);
  };
  const traffic: Traffic = { sendings: [], reads: [] };
  const working = work().finally(() => (isOver = true));
  await Promise.all([
    working,
    steady(() => submitOne(stage, traffic)),
    steady(() => readOne(stage, traffic)),
  ]);
  return traffic;
}

async function submitOne(stage: Stage, { sendings }: Traffic): Promise<void> {
  const sending = newSending(newMarker(0, stage.sendings.length));
  stage.sendings.push(sending);
  sendings.push(sending);
  await sendUntilSettled(sending, stage.intake.slug, () => [stage.balancer.url]);
}

/** The live page and a list of the database in turn. */
async function readOne(stage: Stage, { reads }: Traffic): Promise<void> {
  const at = reads.push(0) - 1;
  const list = `${stage.balancer.url}/api/questions?pagination[pageSize]=5`;
  const url = at % 2 === 0 ? liveAddress(stage) : list;
  while (!(await isRead(url)) && reads[at]! < MOST_REPETITIONS) {
    reads[at] = reads[at]! + 1;
    await sleep(BEFORE_REPEATING);
  }
}

async function isRead(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

const repetitionsOf = ({ answers }: Sending): number => answers.length - 1;

function repeatedFigure(what: string, repetitions: readonly number[]): string {
  const repeated = repetitions.filter((times) => times > 0).length;
  const most = Math.max(0, ...repetitions);
  return `${repetitions.length} ${what}, ${repeated} repeated${repeated > 0 ? ` (at most ${most} ×)` : ''}`;
}

export const trafficFigure = ({ sendings, reads }: Traffic): string =>
  `${repeatedFigure('submissions', sendings.map(repetitionsOf))}; ${repeatedFigure('reads', reads)}`;

/** Whoever was refused, gave up, or had to repeat more often than is allowed. */
export function trafficFaults(
  { sendings, reads }: Traffic,
  mostRepetitions = MOST_REPETITIONS - 1,
): string[] {
  const lost = sendings.filter(({ outcome }) => outcome !== 'accepted').length;
  const repetitions = [...sendings.map(repetitionsOf), ...reads];
  const often = repetitions.filter((times) => times > mostRepetitions).length;
  return [
    ...(lost > 0 ? [`${lost} submissions were not accepted`] : []),
    ...(often > 0 ? [`${often} requests had to be repeated more than ${mostRepetitions} ×`] : []),
  ];
}
