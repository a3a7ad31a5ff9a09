import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { sendJson } from '../http';
import { bodyOf } from '../submitter';

/** One question of somebody who means it, as its sender saw it. */
export interface HonestQuestion {
  marker: string;
  /** Status and code of the last answer; `none` for no answer. */
  outcome: string;
  receipt: string | null;
  /** Milliseconds from sending to the receipt, repetitions among them, without the work of the proof. */
  took: number;
  /** How often it was sent again because no definite answer came. */
  repeats: number;
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

/** Without a definite answer a page sends the same again, with the same key. */
const PATIENCE = 5;
const PAUSE_MILLISECONDS = 1_000;

/** Sends one question as a page of the portal does: with a proof, a key, and a telephone of its own. */
async function ask(node: string, slug: string): Promise<HonestQuestion> {
  people += 1;
  const marker = `honest ${randomUUID()}`;
  const { data } = bodyOf(marker);
  const telephone = `09${String(10_000_000 + people)}`;
  const headers = {
    'Idempotency-Key': randomUUID(),
    'X-Forwarded-For': CARRIER[people % CARRIER.length]!,
  };
  const altcha = await proofFrom(node).catch(() => undefined);
  const body = { data: { ...data, telephone }, altcha };
  const url = `${node}/api/dialogue-sessions/${slug}/questions`;
  const sentAt = performance.now();
  for (let repeats = 0; ; repeats += 1) {
    const answer = await sendJson('POST', url, body, headers).catch(() => null);
    const isDefinite = answer !== null && answer.status < 500;
    if (!isDefinite && repeats < PATIENCE) await sleep(PAUSE_MILLISECONDS);
    else {
      const code = answer?.body?.error?.details?.code;
      return {
        marker,
        outcome: answer === null ? 'none' : [answer.status, code].filter(Boolean).join(' '),
        receipt: answer?.body?.data?.receipt ?? null,
        took: performance.now() - sentAt,
        repeats,
      };
    }
  }
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
