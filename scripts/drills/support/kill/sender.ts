import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { atRandom } from '../round';
import { bodyOf } from '../submitter';

/** One answer, or the lack of one: status 0. Times in milliseconds of `performance.now()`. */
export interface Answer {
  sentAt: number;
  took: number;
  status: number;
  hasRetryAfter: boolean;
  code?: string;
  /** It was the sender who did not wait. */
  isHungUp?: boolean;
}

/** One submission as its sender saw it: the journal the database is held against. */
export interface Sending {
  /** In the text, and in no other text. */
  marker: string;
  key: string;
  answers: Answer[];
  /** `unknown` as long as no definite answer came. */
  outcome: 'accepted' | 'refused' | 'unknown';
  receipt?: string;
  receivedAt?: string;
}

/** What a portal does: back off from 0.2 to 5 s, and give up after a minute and a half. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
const PATIENCE = 90_000;
const ANSWER_PATIENCE = 15_000;

interface ReceiptBody {
  data?: { receipt: string; receivedAt: string };
  error?: { details?: { code?: string } };
}

export const newSending = (marker: string): Sending => ({
  marker,
  key: randomUUID(),
  answers: [],
  outcome: 'unknown',
});

/** Sends it until it has a definite answer, each time to any of the nodes there are. */
export async function sendUntilSettled(
  sending: Sending,
  slug: string,
  nodes: () => readonly string[],
): Promise<void> {
  const givesUpAt = performance.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; performance.now() < givesUpAt; pause *= 2) {
    await sendOnce(sending, atRandom(nodes()), slug);
    if (sending.outcome !== 'unknown') return;
    await sleep(Math.min(pause, LONGEST_PAUSE) * (0.5 + Math.random() / 2));
  }
}

export async function sendOnce(sending: Sending, node: string, slug: string): Promise<void> {
  const { marker, key, answers } = sending;
  const sentAt = performance.now();
  const enter = (answer: Omit<Answer, 'sentAt' | 'took'>): void => {
    answers.push({ sentAt, took: performance.now() - sentAt, ...answer });
  };
  try {
    const response = await fetch(`${node}/api/dialogue-sessions/${slug}/questions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(bodyOf(marker)),
      signal: AbortSignal.timeout(ANSWER_PATIENCE),
    });
    const body = (await response.json()) as ReceiptBody;
    const { status } = response;
    const code = body.error?.details?.code;
    enter({ status, code, hasRetryAfter: response.headers.has('Retry-After') });
    if (status >= 500 || status === 429) return;
    Object.assign(sending, body.data, { outcome: status < 300 ? 'accepted' : 'refused' });
  } catch {
    enter({ status: 0, hasRetryAfter: false });
  }
}

/** Milliseconds from the first attempt to the definite answer. */
export function settledAfter({ answers }: Sending): number {
  const last = answers.at(-1)!;
  return last.sentAt + last.took - answers[0]!.sentAt;
}
