import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { atRandom } from '../round';
import { bodyOf } from '../submitter';
import type { Fault, Harm } from './faults';
import type { Fleet } from './fleet';
import type { Sending } from './sender';

const TRICKLING = 300;
const SECONDS = 25;

/** Of so many senders one hangs up when it has sent everything, and asks again. */
const HANGS_UP = 4;

/** Clients that send a byte a second, among honest ones and ones that do not wait for the answer. */
export const slowClients = (fleet: Fleet): Fault => {
  let sent = 0;
  return {
    spread: (SECONDS + 5) * 1_000,
    submissions: (SECONDS + 5) * 20,
    latest: 500,
    mayCut: false,
    async first(sending, slug) {
      sent += 1;
      if (sent % HANGS_UP === 0) await sendAndHangUp(sending, atRandom(fleet.addresses()), slug);
    },
    async strike(): Promise<Harm> {
      const from = performance.now();
      const trickles = Array.from({ length: TRICKLING }, () =>
        trickle(atRandom(fleet.addresses())),
      );
      const cut = (await Promise.all(trickles)).reduce((sum, times) => sum + times, 0);
      const note = `${TRICKLING} slow clients, cut ${cut} times`;
      return { from, until: performance.now(), note };
    },
  };
};

/** Holds a connection with a byte a second, opens another when it is cut; answers how often. */
async function trickle(node: string): Promise<number> {
  const endsAt = performance.now() + SECONDS * 1_000;
  let cut = 0;
  while (performance.now() < endsAt) {
    const socket = connect(node);
    const head = `POST /api/dialogue-sessions/x/questions HTTP/1.1\r\nHost: x\r\nX-Slow: `;
    for (let at = 0; performance.now() < endsAt && !socket.destroyed; at += 1) {
      socket.write(head[at] ?? 'x');
      await sleep(1_000);
    }
    if (socket.destroyed) cut += 1;
    socket.destroy();
  }
  return cut;
}

/** The whole request arrives; whether it was received only a repetition tells. */
async function sendAndHangUp(sending: Sending, node: string, slug: string): Promise<void> {
  const sentAt = performance.now();
  const body = Buffer.from(JSON.stringify(bodyOf(sending.marker)));
  const socket = connect(node);
  const head = [
    `POST /api/dialogue-sessions/${slug}/questions HTTP/1.1`,
    `Host: ${new URL(node).host}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    `Idempotency-Key: ${sending.key}`,
  ];
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]), () =>
      socket.destroy(),
    );
  });
  const took = performance.now() - sentAt;
  sending.answers.push({ sentAt, took, status: 0, hasRetryAfter: false, isHungUp: true });
}

function connect(node: string): net.Socket {
  const { hostname, port } = new URL(node);
  const socket = net.connect(Number(port), hostname);
  socket.on('error', () => socket.destroy());
  // Nobody reads the answer; without this the end of the connection would not be seen.
  socket.resume();
  return socket;
}
