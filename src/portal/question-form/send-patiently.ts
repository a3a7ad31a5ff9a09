import type { ReceiptAnswer } from '../client/contract';
import { DialogueError } from '../client/dialogue-client';

/** What the sender is doing now. `fraction` is how much of the files has gone, 0 to 1. */
export type SendingStage =
  | { stage: 'proving' }
  | { stage: 'sending'; fraction: number | null }
  | { stage: 'waiting'; because: 'offline' }
  | { stage: 'waiting'; because: 'busy' | 'network'; seconds: number };

export type SendingOutcome =
  | { kind: 'received'; data: ReceiptAnswer['data'] }
  | { kind: 'refused'; error: DialogueError }
  | { kind: 'unreachable' };

export interface SendingMeans {
  /** Sends it once, under the same key each time. Throws a `DialogueError` for what the server answers. */
  submit: (proof: string | null, told: (fraction: number) => void) => Promise<ReceiptAnswer>;
  proofs: { take(): Promise<string | null>; discard(): void };
  isOnline: () => boolean;
  /** Ends after so many milliseconds, never by itself for null; earlier when the network comes back. */
  pause: (milliseconds: number | null, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
  tell: (stage: SendingStage) => void;
}

/** About two minutes and a half altogether, a restart of the system included. */
const MOST_FAILURES = 10;
const LONGEST_PAUSE_SECONDS = 30;
/** Whoever is to wait longer is told so, and decides. */
const LONGEST_BIDDEN_SECONDS = 60;
const MOST_PROOFS = 3;

/** Refusals of the operators, who say how long they last: nothing to be tried every few seconds. */
const CLOSED = ['INTAKE_PAUSED', 'STAFF_ONLY'];

/**
 * Sends until it is received, refused, or has failed too often. Whoever aborts `signal` stops it: then it
 * throws, and may have arrived all the same.
 */
export async function sendPatiently(
  means: SendingMeans,
  signal: AbortSignal,
): Promise<SendingOutcome> {
  let proofs = 0;
  for (let failures = 0; ;) {
    signal.throwIfAborted();
    const tried = await once(means);
    signal.throwIfAborted();
    if (tried instanceof DialogueError) {
      if (tried.details.code.startsWith('PROOF_') && (proofs += 1) < MOST_PROOFS) {
        means.proofs.discard();
        continue;
      }
      if (!isPassing(tried)) return { kind: 'refused', error: tried };
    } else if ('data' in tried) {
      return { kind: 'received', data: tried.data };
    }
    failures += 1;
    if (!means.isOnline()) {
      means.tell({ stage: 'waiting', because: 'offline' });
      await means.pause(null, signal);
      failures = 0;
      continue;
    }
    if (failures >= MOST_FAILURES) {
      return tried instanceof DialogueError
        ? { kind: 'refused', error: tried }
        : { kind: 'unreachable' };
    }
    await waitAfter(tried, failures, means, signal);
  }
}

/**
 * Whether a refusal also says that none of the earlier attempts was received: the server looks for one
 * before anything else but how often it is asked, and by whom.
 */
export const isSettledBy = ({ status, details }: DialogueError): boolean =>
  CLOSED.includes(details.code) ||
  (status < 500 && status !== 429 && status !== 408 && !details.code.startsWith('PROOF_'));

async function once({ proofs, submit, tell }: SendingMeans): Promise<ReceiptAnswer | Error> {
  try {
    tell({ stage: 'proving' });
    const proof = await proofs.take();
    tell({ stage: 'sending', fraction: null });
    return await submit(proof, (fraction) => tell({ stage: 'sending', fraction }));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether the same request may be taken a moment later. */
function isPassing({ status, details, retryAfterSeconds }: DialogueError): boolean {
  if (CLOSED.includes(details.code)) return false;
  if (status === 429) return (retryAfterSeconds ?? 1) <= LONGEST_BIDDEN_SECONDS;
  return status === 408 || status >= 500;
}

/** Twice as long after each failure, and never all browsers at the same instant. */
async function waitAfter(
  failure: Error | ReceiptAnswer,
  failures: number,
  { random, pause, tell }: SendingMeans,
  signal: AbortSignal,
): Promise<void> {
  const isRefusal = failure instanceof DialogueError;
  const bidden = isRefusal ? (failure.retryAfterSeconds ?? 0) : 0;
  const most = Math.min(2 ** failures, LONGEST_PAUSE_SECONDS);
  const seconds = bidden + most * (0.5 + random() / 2);
  const because = isRefusal ? 'busy' : 'network';
  tell({ stage: 'waiting', because, seconds: Math.ceil(seconds) });
  await pause(seconds * 1_000, signal);
}
