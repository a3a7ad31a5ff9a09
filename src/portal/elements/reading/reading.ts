import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element reads from the server: the newest question counts, whatever order answers come in. */
export class Reading<Answer> implements ReactiveController {
  answer: Answer | null = null;
  error: unknown = null;
  isGoing = false;
  private going: AbortController | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Returns the answer; null when it was overtaken or failed, which is then in `error`. */
  async read(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | null> {
    this.going?.abort();
    const own = (this.going = new AbortController());
    this.set(true, this.error);
    try {
      const answer = await ask(own.signal);
      if (own.signal.aborted) return null;
      this.answer = answer;
      this.set(false, null);
      return answer;
    } catch (error) {
      if (!own.signal.aborted) this.set(false, error);
      return null;
    }
  }

  forget(): void {
    this.going?.abort();
    this.answer = null;
    this.set(false, null);
  }

  hostDisconnected(): void {
    this.going?.abort();
    this.isGoing = false;
  }

  private set(isGoing: boolean, error: unknown): void {
    this.isGoing = isGoing;
    this.error = error;
    this.host.requestUpdate();
  }
}
