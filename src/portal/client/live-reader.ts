import type { LiveAnswer } from './contract';
import type { DialogueClient } from './dialogue-client';
import { LiveContent, type LiveSnapshot } from './live-content';
import { LivePacing } from './live-pacing';

/**
 * How what is shown is kept up to date: `connecting` before there is anything, `streaming` by events,
 * `polling` by questions of its own, `lost` while neither works.
 */
export type LiveLine = 'connecting' | 'streaming' | 'polling' | 'lost';

export interface LiveListener {
  /** There is something new to show. */
  changed(snapshot: LiveSnapshot): void;
  /** The line is another one; `error` is what the server or the network said, where it is lost. */
  lineChanged(line: LiveLine, error: unknown): void;
}

/** What a reader uses of a browser's EventSource. */
export interface EventStream {
  readonly readyState: number;
  addEventListener(name: string, listener: (event: { data?: string }) => void): void;
  close(): void;
}

export interface LiveParts {
  /** Opens a stream of server-sent events; null: this reader polls. */
  openStream: ((url: string) => EventStream) | null;
  /** Milliseconds since some moment. */
  steady: () => number;
  setTimer: (work: () => void, milliseconds: number) => unknown;
  clearTimer: (timer: unknown) => void;
  pacing: LivePacing;
}

const CLOSED = 2;

/** Heard nothing for so many milliseconds: what woke up asks what it has missed. */
const STALE = 20_000;

/** As long as one answer may take. */
const PATIENCE = 20_000;

/** What an event may be later than the answer to a question. */
const GRACE = 5_000;

const browserParts = (): LiveParts => ({
  openStream: typeof EventSource === 'undefined' ? null : (url) => new EventSource(url),
  steady: () => performance.now(),
  setTimer: (work, milliseconds) => setTimeout(work, milliseconds),
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  pacing: new LivePacing(),
});

/**
 * Follows one session: reads it whole once, then takes what changes from a stream of events, and asks for
 * it at intervals where there is no stream. Survives restarts of the server, sleep, and a database put
 * back to an earlier state. Usable without the elements.
 */
export class LiveReader {
  private content: LiveContent | null = null;
  private stream: EventStream | null = null;
  /** The version the stream goes on from. */
  private streamed = 0;
  private line: LiveLine = 'connecting';
  private refusals = 0;
  private failures = 0;
  private heardAt = -Infinity;
  private pollTimer: unknown = null;
  private streamTimer: unknown = null;
  /** What was asked for and what was told are taken one after another. */
  private queue: Promise<void> = Promise.resolve();
  private stopped: AbortController | null = null;

  constructor(
    private readonly client: DialogueClient,
    private readonly slug: string,
    private readonly listener: LiveListener,
    private readonly parts: LiveParts = browserParts(),
  ) {}

  start(): void {
    if (this.stopped !== null) return;
    this.stopped = new AbortController();
    this.poll();
  }

  /** Nothing is told after this, and nothing asked. What was read stays, for another start. */
  stop(): void {
    this.stopped?.abort();
    this.stopped = null;
    this.closeStream();
    this.parts.clearTimer(this.pollTimer);
    this.parts.clearTimer(this.streamTimer);
    this.line = 'connecting';
  }

  /** The page is looked at again, or the network is back: asks once what it has missed. */
  wake(): void {
    if (this.stopped === null) return this.start();
    if (this.stream === null || this.parts.steady() - this.heardAt > STALE) this.poll();
  }

  /** Asks soon, at a moment of its own: something is due that nobody may be told of. */
  look(): void {
    if (this.stopped !== null) this.pollIn(this.parts.pacing.afterLoss() / 4);
  }

  private poll(): void {
    this.parts.clearTimer(this.pollTimer);
    this.enqueue(async (signal) => {
      try {
        await this.catchUp(signal);
        this.pollWorked();
      } catch (error) {
        if (!signal.aborted) this.pollFailed(error);
      }
    });
  }

  private pollWorked(): void {
    this.failures = 0;
    this.heardAt = this.parts.steady();
    if (this.stream === null) {
      this.tellLine('polling');
      if (this.refusals === 0) this.openStream();
    } else if (this.line !== 'streaming') {
      this.tellLine('polling');
    }
    this.pollLater();
  }

  private pollFailed(error: unknown): void {
    this.failures += 1;
    if (this.line !== 'streaming') this.tellLine('lost', error);
    this.pollIn(this.parts.pacing.afterFailure(this.failures, error));
  }

  private pollLater(): void {
    const { pacing } = this.parts;
    const isTold = this.line === 'streaming';
    this.pollIn(isTold ? pacing.whileSilent() : pacing.betweenPolls(this.content!.poll));
  }

  private pollIn(milliseconds: number): void {
    this.parts.clearTimer(this.pollTimer);
    this.pollTimer = this.parts.setTimer(() => this.poll(), milliseconds);
  }

  /** Everything at first, then what changed since. */
  private async catchUp(signal: AbortSignal): Promise<void> {
    if (this.content === null) return this.readAll(signal);
    const before = this.content.version;
    for (let more = true; more;) {
      const delta = await this.ask({ since: this.content.version }, signal);
      // The database was put back to an earlier state: what is shown here has never happened.
      if (delta.version < this.content.version) return this.readAll(signal);
      this.content.takeDelta(delta);
      more = delta.more === true;
    }
    if (this.content.version === before) return;
    this.tellChange();
    if (this.line === 'streaming') this.doubtStream(this.content.version);
  }

  /** What an open stream does not tell a moment later either, it never will: its line is dead. */
  private doubtStream(version: number): void {
    this.parts.clearTimer(this.streamTimer);
    this.streamTimer = this.parts.setTimer(() => {
      if (this.line === 'streaming' && this.streamed < version) this.reopenStream();
    }, GRACE);
  }

  private async readAll(signal: AbortSignal): Promise<void> {
    const isFirst = this.content === null;
    const first = await this.ask({ page: 1 }, signal);
    const content = new LiveContent(first);
    // The first page is there before the rest of a long session is.
    if (isFirst) this.show(content);
    const pages = first.page?.pages ?? 1;
    for (let number = 2; number <= pages; number += 1) {
      const isSame = content.takePage(await this.ask({ page: number }, signal));
      // Between two versions a question may slip from one page to another. Deltas miss none.
      if (!isSame) return this.readByDeltas(signal);
    }
    if (!isFirst || pages > 1) this.show(content);
    if (!isFirst) this.followFrom();
  }

  /** A stream goes on from where it was opened: from another place, another one does. */
  private followFrom(): void {
    if (this.stream === null) return;
    this.closeStream();
    this.openStream();
  }

  private async readByDeltas(signal: AbortSignal): Promise<void> {
    let delta = await this.ask({ since: 0 }, signal);
    const content = new LiveContent(delta);
    while (delta.more === true) {
      delta = await this.ask({ since: delta.version }, signal);
      content.takeDelta(delta);
    }
    this.show(content);
    this.followFrom();
  }

  private show(content: LiveContent): void {
    this.content = content;
    this.tellChange();
  }

  private async ask(
    query: { page: number } | { since: number },
    signal: AbortSignal,
  ): Promise<LiveAnswer> {
    const own = new AbortController();
    const give = (): void => own.abort();
    const timer = this.parts.setTimer(give, PATIENCE);
    signal.addEventListener('abort', give);
    try {
      return await this.client.live(this.slug, query, own.signal);
    } finally {
      this.parts.clearTimer(timer);
      signal.removeEventListener('abort', give);
    }
  }

  private openStream(): void {
    this.parts.clearTimer(this.streamTimer);
    if (this.parts.openStream === null || this.content === null || this.stopped === null) return;
    this.streamed = this.content.version;
    const path = `/api/dialogue-sessions/${encodeURIComponent(this.slug)}/live/events`;
    const url = this.client.address(path, { since: this.streamed });
    const stream = this.parts.openStream(url.href);
    this.stream = stream;
    const heard = (work: (data: string) => void) => (event: { data?: string }) => {
      if (this.stream !== stream) return;
      this.heardAt = this.parts.steady();
      work(event.data ?? '{}');
    };
    stream.addEventListener(
      'hello',
      heard((data) => this.greeted(data)),
    );
    stream.addEventListener(
      'change',
      heard((data) => this.told(JSON.parse(data) as LiveAnswer)),
    );
    stream.addEventListener(
      'reset',
      heard((data) => this.resetTo(data)),
    );
    stream.addEventListener('error', () => {
      if (this.stream === stream) this.streamBroke(stream);
    });
  }

  private greeted(data: string): void {
    const { version, now } = JSON.parse(data) as { version: number; now: string };
    this.client.clock.note(Date.parse(now));
    this.refusals = 0;
    this.failures = 0;
    this.tellLine('streaming');
    // Behind what was seen: only the question tells what is there now.
    if (version < this.streamed) this.poll();
    else this.pollLater();
  }

  /** Too much has changed for an event. */
  private resetTo(data: string): void {
    this.streamed = (JSON.parse(data) as { version: number }).version;
    this.poll();
  }

  private told(delta: LiveAnswer): void {
    this.streamed = Math.max(this.streamed, delta.version);
    this.enqueue(() => {
      if (this.content?.takeDelta(delta)) this.tellChange();
      this.pollLater();
    });
  }

  /** A browser opens a broken stream again by itself, at the moment the server gave it; not a refused one. */
  private streamBroke(stream: EventStream): void {
    this.tellLine('lost');
    this.pollIn(this.parts.pacing.afterLoss());
    if (stream.readyState !== CLOSED) return;
    this.stream = null;
    this.reopenStream();
  }

  private reopenStream(): void {
    this.closeStream();
    this.refusals += 1;
    this.parts.clearTimer(this.streamTimer);
    const wait = this.parts.pacing.beforeStream(this.refusals);
    this.streamTimer = this.parts.setTimer(() => this.openStream(), wait);
  }

  private closeStream(): void {
    this.stream?.close();
    this.stream = null;
  }

  private enqueue(work: (signal: AbortSignal) => Promise<void> | void): void {
    const signal = this.stopped!.signal;
    this.queue = this.queue
      .then(() => (signal.aborted ? undefined : work(signal)))
      // What a listener throws is its own, and ends nothing here.
      .catch((error: unknown) =>
        queueMicrotask(() => {
          throw error;
        }),
      );
  }

  private tellChange(): void {
    this.listener.changed(this.content!.snapshot());
  }

  private tellLine(line: LiveLine, error: unknown = null): void {
    if (line === this.line && error === null) return;
    this.line = line;
    this.listener.lineChanged(line, error);
  }
}
