import { setTimeout as sleep } from 'node:timers/promises';
import { newMarker } from '../kill/marker';
import { newSending, sendOnce, sendUntilSettled } from '../kill/sender';
import type { Check } from './checks';
import { openStream } from './open-stream';
import { liveAddress } from './stage';

/** Connections between balancer and nodes, idle since moments of one second. */
const CONNECTIONS = 60;
const BALANCER_SECONDS = 60;
const HEARTBEAT_PATIENCE = 17_000;

/**
 * Submissions just when idle connections are being closed, on the balancer's side or on the node's:
 * one that meets a closed connection would be answered 502. Meanwhile a stream has nothing but signs of life.
 */
export const idleBorder =
  (nodeSeconds: number): Check =>
  async (stage) => {
    const { balancer, intake } = stage;
    const stream = await openStream(`${liveAddress(stage)}/events`);
    const openedAt = performance.now();
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async (_, at) => {
        await sleep((at * 1_000) / CONNECTIONS);
        await (await fetch(`${balancer.url}/test-slow`)).text();
      }),
    );
    await sleep(Math.min(BALANCER_SECONDS, nodeSeconds) * 1_000 - 500);
    const sendings = Array.from({ length: CONNECTIONS }, (_, at) =>
      newSending(newMarker(0, stage.sendings.length + at)),
    );
    stage.sendings.push(...sendings);
    await Promise.all(sendings.map((sending) => sendOnce(sending, balancer.url, intake.slug)));
    const failed = sendings.filter(({ outcome }) => outcome !== 'accepted');
    const said = [...new Set(failed.map(({ answers }) => answers[0]!.status))].join(', ');
    await Promise.all(
      failed.map((sending) => sendUntilSettled(sending, intake.slug, () => [balancer.url])),
    );

    const isOpen = stream.isOpen();
    stream.close();
    const gaps = [openedAt, ...stream.beats]
      .slice(1)
      .map((at, beat) => at - [openedAt, ...stream.beats][beat]!);
    const longest = Math.max(performance.now() - (stream.beats.at(-1) ?? openedAt), ...gaps);
    return {
      figures: [
        `${CONNECTIONS} submissions at the idle border: ${failed.length} failed${said && ` (${said})`}; ` +
          `a quiet stream: ${stream.beats.length} signs of life, longest silence ${(longest / 1_000).toFixed(1)} s`,
      ],
      faults: [
        ...(failed.length > 0 ? [`${failed.length} met a closed connection`] : []),
        ...(isOpen ? [] : ['the quiet stream was closed']),
        ...(longest > HEARTBEAT_PATIENCE ? ['signs of life are held back'] : []),
      ],
    };
  };
