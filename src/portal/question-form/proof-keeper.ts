import type { IntakeChallenge } from '../client/contract';

interface ProofSource {
  /** Null where the system asks for no proof. */
  challenge: (signal: AbortSignal) => Promise<IntakeChallenge | null>;
  solve: (challenge: IntakeChallenge, signal: AbortSignal) => Promise<string>;
  /** Milliseconds that only go forward. */
  now: () => number;
}

/** Younger than what the server takes: ten minutes. */
const OLDEST_MILLISECONDS = 8 * 60_000;

/** Has the proof of work ready when it is needed: begun with the first key, renewed when it is stale. */
export class ProofKeeper {
  private current: { proof: Promise<string | null>; begunAt: number } | null = null;
  private giveUp = new AbortController();

  constructor(private readonly source: ProofSource) {}

  /** Begins in the background; what fails is found out by whoever takes the proof. */
  begin(): void {
    if (this.current !== null && !this.isStale()) return;
    const proof = this.prove(this.giveUp.signal);
    proof.catch(() => undefined);
    this.current = { proof, begunAt: this.source.now() };
  }

  /** Null where none is asked for. Throws when the challenge cannot be fetched now; the next call tries again. */
  async take(): Promise<string | null> {
    this.begin();
    const taken = this.current!;
    try {
      return await taken.proof;
    } catch (error) {
      if (this.current === taken) this.current = null;
      throw error;
    }
  }

  /** The next one is another: this one was used, or refused. */
  discard(): void {
    this.giveUp.abort();
    this.giveUp = new AbortController();
    this.current = null;
  }

  private isStale(): boolean {
    return this.source.now() - this.current!.begunAt > OLDEST_MILLISECONDS;
  }

  private async prove(signal: AbortSignal): Promise<string | null> {
    const challenge = await this.source.challenge(signal);
    return challenge === null ? null : this.source.solve(challenge, signal);
  }
}
