import type { ServerResponse } from 'node:http';

/** Bytes, and milliseconds, that a reader may leave untaken before it is cut. */
const MOST_BUFFERED = 64 * 1024;
const LONGEST_STALL = 30_000;

/** Milliseconds a reader has to take the end of the stream. */
const FAREWELL = 2_000;

/** One open stream. A reader who does not take what is sent costs no more than so much memory. */
export class EventReader {
  private stalledSince: number | null = null;

  /** The response must have its line: behind another one it would never be told of the end of it. */
  constructor(
    private readonly response: ServerResponse,
    /** Whose stream it is, for the limit. */
    readonly address: string,
    /** The second of each round of signs of life at which it gets one. */
    readonly beat: number,
    /** What the reader has seen. */
    public version: number,
  ) {
    // Of a line that breaks while something is written; the reader leaves by `close`.
    response.on('error', () => undefined);
  }

  send(text: Buffer | string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.buffered > MOST_BUFFERED) this.cut();
  }

  /** Cuts a reader who has taken nothing for too long; `now` by `performance.now()`. */
  checkStall(now: number): void {
    if (this.buffered === 0) this.stalledSince = null;
    else if (this.stalledSince === null) this.stalledSince = now;
    else if (now - this.stalledSince > LONGEST_STALL) this.cut();
  }

  /** One who does not take the end either is cut. */
  end(): void {
    this.response.end();
    setTimeout(() => this.cut(), FAREWELL).unref();
  }

  private get buffered(): number {
    return this.response.writableLength;
  }

  private cut(): void {
    this.response.destroy();
  }
}
