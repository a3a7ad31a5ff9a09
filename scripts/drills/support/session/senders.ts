import { setTimeout as sleep } from 'node:timers/promises';
import { newMarker } from '../kill/marker';
import { newSending, type Sending, sendUntilSettled } from '../kill/sender';
import { momentWithin } from '../round';
import type { Hall } from './hall';

/** Of so many senders one presses the button twice, and one comes back later and sends it again. */
const ONE_IN_TWICE = 30;
const ONE_IN_AGAIN = 50;

/** Citizens send their questions, spread over the time; some more than once, with the same key. */
export async function sendAll(hall: Hall, count: number, seconds: number): Promise<void> {
  const first = hall.sendings.length;
  const sendings = Array.from({ length: count }, (_, at) => newSending(newMarker(1, first + at)));
  hall.sendings.push(...sendings);
  await Promise.all(
    sendings.map(async (sending, at) => {
      await sleep(momentWithin(seconds * 1_000));
      const twins = [sending];
      if (at % ONE_IN_TWICE === 0) twins.push(twinOf(sending));
      await Promise.all(twins.map((one) => send(hall, one)));
      if (at % ONE_IN_AGAIN === 0) twins.push(await send(hall, twinOf(sending)));
      for (const twin of twins) compare(hall, sending, twin);
    }),
  );
}

const twinOf = ({ marker, key }: Sending): Sending => ({ ...newSending(marker), key });

async function send({ fleet, slug }: Hall, sending: Sending): Promise<Sending> {
  await sendUntilSettled(sending, slug, fleet.addresses);
  return sending;
}

/** Whoever sends the same again is told the same again. */
function compare({ room }: Hall, sending: Sending, twin: Sending): void {
  const isSame = twin.receipt === sending.receipt && twin.receivedAt === sending.receivedAt;
  if (!isSame) room.journal.violation(`${sending.marker} sent again: another receipt, or none`);
}
