import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../percentile';
import { openStream } from './open-stream';
import { Readers } from './readers';
import { type Finding, liveAddress, publishNext, type Stage } from './stage';
import { duringTraffic, trafficFaults, trafficFigure } from './traffic';

export type Check = (stage: Stage) => Promise<Finding>;

const LONGEST = 1_000;
const ANSWERS = 5;
const joined = (...findings: Finding[]): Finding => ({
  figures: findings.flatMap(({ figures }) => figures),
  faults: findings.flatMap(({ faults }) => faults),
});

/** An event reaches readers when it is sent, and not when some buffer is full. */
export const unbuffered: Check = async (stage) => {
  const stream = await openStream(`${liveAddress(stage)}/events`);
  stream.close();
  const readers = await Readers.of(stage);
  const lasts: number[] = [];
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    lasts.push(Math.max(...(await readers.hear(await publishNext(stage)))));
  }
  const worst = Math.max(...lasts);
  return joined(
    {
      figures: [
        `first event ${stream.firstAfter.toFixed(0)} ms after the request; commit to the last reader: ` +
          `median ${percentile(lasts, 0.5).toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
      ],
      faults: worst > LONGEST ? [`an answer took ${worst.toFixed(0)} ms`] : [],
    },
    await readers.leave(),
  );
};

/** A node dies: its readers go on at the other one, where they were. */
export const takenOver: Check = async (stage) => {
  const { fleet } = stage;
  const readers = await Readers.of(stage);
  const traffic = await duringTraffic(stage, async () => {
    await readers.hear(await publishNext(stage));
    await fleet.kill(0);
    const survivor = fleet.addresses()[1];
    const heard: Promise<number[]>[] = [];
    for (let answer = 0; answer < 3; answer += 1) {
      heard.push(readers.hear(await publishNext(stage, survivor)));
      await sleep(1_000);
    }
    await fleet.startAgain(0);
    await Promise.all(heard);
    await readers.hear(await publishNext(stage, survivor));
  });
  return joined(
    { figures: [trafficFigure(traffic)], faults: trafficFaults(traffic) },
    await readers.leave(),
  );
};

/** One node after the other is told to stop and replaced. */
export const replaced: Check = async (stage) => {
  const { fleet } = stage;
  const readers = await Readers.of(stage);
  const codes: (number | null)[] = [];
  const traffic = await duringTraffic(stage, async () => {
    for (let node = 0; node < fleet.size; node += 1) {
      codes.push(await fleet.replace(node));
      // The balancer has to notice that the new one is there.
      await sleep(2_000);
      await readers.hear(await publishNext(stage));
    }
  });
  const unclean = codes.filter((code) => code !== 0);
  return joined(
    {
      figures: [trafficFigure(traffic)],
      faults: [
        ...trafficFaults(traffic, 1),
        ...unclean.map((code) => `a node stopped with exit code ${code}`),
      ],
    },
    await readers.leave(),
  );
};

/** The balancer itself is away for a second. */
export const restarted: Check = async (stage) => {
  const { balancer } = stage;
  const traffic = await duringTraffic(stage, async () => {
    await sleep(1_000);
    await balancer.stop();
    await sleep(1_000);
    await balancer.start();
    await sleep(2_000);
  });
  return { figures: [trafficFigure(traffic)], faults: trafficFaults(traffic) };
};
