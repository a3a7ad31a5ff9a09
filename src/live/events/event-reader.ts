import type { ServerResponse } from 'node:http';

/** Bytes, and milliseconds, that a reader may leave untaken before it is cut. */
const MOST_BUFFERED = 64 * 1024;
const LONGEST_STALL = 30_000;

/** One open stream. A reader who does not take what is sent costs no more than so much memory. */
export class EventReader {
  private stalledSince: number | null = null;

  constructor(
    private readonly response: ServerResponse,
    /** Whose stream it is, for the limit. */
    readonly address: string,
    /** The second of each round of signs of life at which it gets one. */
    readonly beat: number,
    /** What the reader has seen. */
    public version: number,
  ) {}

  send(text: Buffer | string): void {
    this.response.write(text);
    if (this.buffered > MOST_BUFFERED) this.cut();
  }

  /** Cuts a reader who has taken nothing for too long; `now` by `performance.now()`. */
  checkStall(now: number): void {
    if (this.buffered === 0) this.stalledSince = null;
    else if (this.stalledSince === null) this.stalledSince = now;
    else if (now - this.stalledSince > LONGEST_STALL) this.cut();
  }

  end(): void {
    this.response.end();
  }

  private get buffered(): number {
    return this.response.socket?.writableLength ?? 0;
  }

  private cut(): void {
    this.response.destroy();
  }
}
