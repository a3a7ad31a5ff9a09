import { setTimeout as sleep } from 'node:timers/promises';
import { newMarker } from '../kill/marker';
import { newSending, sendOnce, sendUntilSettled } from '../kill/sender';
import type { Check } from './checks';
import { openStream } from './open-stream';
import { liveAddress } from './stage';

/** Until whoever asks the nodes has noticed. */
const NOTICED = 4_000;
const BACK_WITHIN = 10_000;

/** Without the database the page stays, new streams open, and a sender is told when to come again. */
export const withoutDatabase: Check = async (stage) => {
  const { balancer, intake, server, sendings } = stage;
  const sending = newSending(newMarker(0, sendings.length));
  sendings.push(sending);
  await server.crash();
  await sleep(NOTICED);
  const page = await fetch(liveAddress(stage));
  const stream = await openStream(`${liveAddress(stage)}/events`);
  stream.close();
  await sendOnce(sending, balancer.url, intake.slug);
  const [{ status, code, hasRetryAfter }] = sending.answers as [(typeof sending.answers)[number]];
  await server.start();
  const startedAt = performance.now();
  await sendUntilSettled(sending, intake.slug, () => [balancer.url]);
  const back = performance.now() - startedAt;
  const isToldSo = status === 503 && hasRetryAfter && code === 'TEMPORARILY_UNAVAILABLE';
  return {
    figures: [
      `live page ${page.status}, a new stream ${stream.status}, a submission ${status} ${code}; ` +
        `accepted ${(back / 1_000).toFixed(1)} s after the database was back`,
    ],
    faults: [
      ...(page.status === 200 && stream.status === 200 ? [] : ['the live page went with it']),
      ...(isToldSo ? [] : ['a sender is not told that and when to come again']),
      ...(back > BACK_WITHIN ? ['it took long to come back'] : []),
    ],
  };
};
