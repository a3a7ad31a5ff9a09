import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { sendJson } from '../http';
import { bodyOf } from '../submitter';

/** One question of somebody who means it, as its sender saw it. */
export interface HonestQuestion {
  marker: string;
  /** Status and code of the answer; `none` for no answer. */
  outcome: string;
  receipt: string | null;
  /** Milliseconds from sending to the receipt, without the work of the proof. */
  took: number;
}

/** A carrier behind whose addresses many are. */
const CARRIER = ['100.64.0.1', '100.64.0.2', '100.64.0.3'];

async function proofFrom(node: string): Promise<string> {
  const { body } = await sendJson('GET', `${node}/api/intake-challenge`, undefined);
  const challenge = body as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

let people = 0;

/** Sends one question as a page of the portal does: with a proof, a key, and a telephone of its own. */
async function ask(node: string, slug: string): Promise<HonestQuestion> {
  people += 1;
  const marker = `honest ${randomUUID()}`;
  const { data } = bodyOf(marker);
  const altcha = await proofFrom(node).catch(() => undefined);
  const sentAt = performance.now();
  const { status, body } = await sendJson(
    'POST',
    `${node}/api/dialogue-sessions/${slug}/questions`,
    { data: { ...data, telephone: `09${String(10_000_000 + people)}` }, altcha },
    { 'Idempotency-Key': randomUUID(), 'X-Forwarded-For': CARRIER[people % CARRIER.length]! },
  ).catch(() => ({ status: 0, body: null }));
  return {
    marker,
    outcome: status === 0 ? 'none' : [status, body?.error?.details?.code].filter(Boolean).join(' '),
    receipt: body?.data?.receipt ?? null,
    took: performance.now() - sentAt,
  };
}

/** Honest questions at an even pace for so many seconds, to the nodes in turn. */
export async function askFor(
  seconds: number,
  { nodes, slug, perSecond }: { nodes: readonly string[]; slug: string; perSecond: number },
): Promise<HonestQuestion[]> {
  const begun = performance.now();
  const asked: Promise<HonestQuestion>[] = [];
  for (let index = 0; index < seconds * perSecond; index += 1) {
    await sleep(Math.max(0, begun + (index * 1_000) / perSecond - performance.now()));
    asked.push(ask(nodes[index % nodes.length]!, slug));
  }
  return Promise.all(asked);
}

/** A proof that has been used, for those who send it again. */
export async function usedProof(node: string, slug: string): Promise<string> {
  const altcha = await proofFrom(node);
  await sendJson('POST', `${node}/api/dialogue-sessions/${slug}/questions`, {
    ...bodyOf(`used ${randomUUID()}`),
    altcha,
  });
  return altcha;
}
