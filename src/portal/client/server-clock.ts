/**
 * The server's time, whatever the device's clock says. Told by answers, each of which is as old as its way
 * was long: the latest time told is the nearest to the truth.
 */
export class ServerClock {
  /** Milliseconds from the steady counter to the server's time; null before anything was told. */
  private ahead: number | null = null;

  /** @param steady Milliseconds since some moment, which nobody sets back. */
  constructor(private readonly steady: () => number = () => performance.now()) {}

  /** The server has said that it is this instant, in milliseconds; what is none is passed over. */
  note(instant: number): void {
    const ahead = instant - this.steady();
    if (!Number.isNaN(ahead)) this.ahead = Math.max(this.ahead ?? -Infinity, ahead);
  }

  /** Of the headers of an answer, which may have waited in a cache. */
  noteHeaders(headers: { get(name: string): string | null }): void {
    const date = headers.get('Date');
    if (date !== null) this.note(Date.parse(date) + Number(headers.get('Age') ?? 0) * 1_000);
  }

  /** Milliseconds since 1970; by the device's clock as long as the server has told nothing. */
  now(): number {
    return this.ahead === null ? Date.now() : this.steady() + this.ahead;
  }
}
