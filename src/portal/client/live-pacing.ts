import type { LiveAnswer } from './contract';
import { DialogueError } from './dialogue-client';

/** Readers whose node has gone come back over so many milliseconds, never all at once. */
const RETURN_FROM = 1_000;
const RETURN_SPREAD = 16_000;

/** A stream that was refused is asked for again after so long, and twice as long each time. */
const REOPEN_FROM = 10_000;
const REOPEN_MOST = 120_000;

const POLL_FAILED_FROM = 5_000;
const POLL_FAILED_MOST = 60_000;

/** A stream that has said nothing for so long is looked at: its line may be broken unseen. */
const SILENCE_FROM = 60_000;
const SILENCE_SPREAD = 30_000;

/** How long a reader waits, in milliseconds; `random` is from 0 to below 1. */
export class LivePacing {
  constructor(private readonly random: () => number = Math.random) {}

  /** Before the first question of its own, after the stream broke. */
  afterLoss = (): number => this.spread(RETURN_FROM, RETURN_SPREAD);

  /** Before another stream is opened; `refusals` in a row, from 1. */
  beforeStream(refusals: number): number {
    const from = Math.min(REOPEN_FROM * 2 ** (refusals - 1), REOPEN_MOST);
    return this.spread(from, Math.max(from / 2, RETURN_SPREAD));
  }

  /** Between two polls that went well. */
  betweenPolls = ({ afterSeconds, jitterSeconds }: LiveAnswer['poll']): number =>
    this.spread(afterSeconds * 1_000, jitterSeconds * 1_000);

  /** After a poll that failed, `failures` in a row, from 1; never before the server said so. */
  afterFailure(failures: number, error: unknown): number {
    const stated = error instanceof DialogueError ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
    const from = Math.min(POLL_FAILED_FROM * 2 ** (failures - 1), POLL_FAILED_MOST);
    return this.spread(Math.max(stated, from), RETURN_SPREAD);
  }

  whileSilent = (): number => this.spread(SILENCE_FROM, SILENCE_SPREAD);

  private spread(from: number, width: number): number {
    return from + Math.floor(this.random() * width);
  }
}
