import { setTimeout as sleep } from 'node:timers/promises';
import type { FloodAccount, FloodOrder } from './flood/flood-messages';
import { HOSTILE_KINDS, hostileRequest } from './flood/hostile-requests';

const account = Object.fromEntries(HOSTILE_KINDS.map((kind) => [kind, {}])) as FloodAccount;

let isOver = false;
let flooding: Promise<void> = Promise.resolve();

type Beginning = FloodOrder & { do: 'begin' };

/** Sends at its own pace, whether or not it is answered: that is what a flood does. */
async function flood({ nodes, slug, perSecond, replayed }: Beginning): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const begun = performance.now();
  for (let index = 0; !isOver; index += 1) {
    await sleep(Math.max(0, begun + (index * 1_000) / perSecond - performance.now()));
    const url = `${nodes[index % nodes.length]}/api/dialogue-sessions/${slug}/questions`;
    const sending: Promise<void> = send(url, index, replayed).finally(() =>
      underWay.delete(sending),
    );
    underWay.add(sending);
  }
  await Promise.all(underWay);
}

async function send(url: string, index: number, replayed: string): Promise<void> {
  const { kind, body, headers } = hostileRequest(index, replayed);
  const outcome = await outcomeOf(url, { method: 'POST', body, headers });
  account[kind][outcome] = (account[kind][outcome] ?? 0) + 1;
}

async function outcomeOf(url: string, request: RequestInit): Promise<string> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(30_000) });
    const { error } = (await response.json()) as { error?: { details?: { code?: string } } };
    return [response.status, error?.details?.code].filter(Boolean).join(' ');
  } catch {
    return 'none';
  }
}

async function end(): Promise<void> {
  isOver = true;
  await flooding;
  process.send!(account, () => process.exit(0));
}

process.on('message', (order: FloodOrder) => {
  if (order.do === 'begin') flooding = flood(order);
  else void end();
});
process.on('disconnect', () => process.exit(0));
