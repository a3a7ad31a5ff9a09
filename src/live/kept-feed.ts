import type { LiveRow } from '../persistence/live';
import { changeText } from './events/event-text';
import { LiveFeed } from './feed/live-feed';
import { represent, type Representation } from './feed/representation';

/** What a feed needs of its node. */
export interface FeedParts {
  /** What changed after a version; undefined when the session is not announced. */
  read: (since: number) => Promise<LiveRow | undefined>;
  /** Readers are told. */
  changed: () => void;
  /** Whether what was read once stays as it is for now. */
  isFrozen: () => boolean;
}

/** How long a reading of the database counts as fresh for a reader who claims to have seen more. */
const FRESH_MILLISECONDS = 250;

/** Pages and deltas of one session kept ready; another is made again when it is asked for. */
const FORMS_KEPT = 32;

/**
 * One session as this node shows it: read again when the database says that it changed, and each form
 * of it made once, however many readers wait for it.
 */
export class KeptFeed {
  readonly feed = new LiveFeed();
  /** When somebody last asked, by `performance.now()`. */
  askedAt = -Infinity;
  private newest = 0;
  private readAt = -Infinity;
  private reading: Promise<void> | null = null;
  /** The one asked for longest ago first. */
  private readonly made = new Map<string, Promise<Representation>>();
  private readonly events = new Map<number | null, Buffer>();

  constructor(private readonly parts: FeedParts) {}

  get isRead(): boolean {
    return this.feed.version > 0;
  }

  /** The database has said that there is this version. */
  hear(version: number): void {
    this.newest = Math.max(this.newest, version);
    // A failure is met again by whoever asks, and by the node's next look at the versions.
    if (this.isBehind() && !this.isHeld()) void this.catchUp().catch(() => undefined);
  }

  /** Reads what is new; all who call meanwhile share one reading. */
  catchUp(): Promise<void> {
    return (this.reading ??= this.readOn().finally(() => (this.reading = null)));
  }

  /** Looks once more for a reader who has seen a later version, on another node. */
  async catchUpWith(version: number): Promise<void> {
    const isFresh = performance.now() - this.readAt < FRESH_MILLISECONDS;
    if (version <= this.feed.version || isFresh || this.isHeld()) return;
    await this.catchUp().catch(() => undefined);
  }

  page(number: number): Promise<Representation> {
    return this.make(`page ${number}`, () => this.feed.page(number));
  }

  delta(since: number): Promise<Representation> {
    const name = this.feed.deltaName(since);
    return this.make(`delta ${name}`, () => this.feed.delta(name));
  }

  /** What a reader of events is told who has seen a version; made once for all who are behind alike. */
  eventSince(version: number): Buffer {
    const name = this.feed.recentDeltaName(version);
    const text = this.events.get(name) ?? Buffer.from(changeText(this.feed, name));
    this.events.set(name, text);
    return text;
  }

  /** A node that has nothing to show reads once, frozen or not. */
  private isHeld(): boolean {
    return this.isRead && this.parts.isFrozen();
  }

  private isBehind(): boolean {
    return this.newest > this.feed.version;
  }

  private async readOn(): Promise<void> {
    do {
      const before = this.feed.version;
      const heard = this.newest;
      const row = await this.parts.read(before);
      this.readAt = performance.now();
      if (row === undefined) throw new Error('A session with a version is not announced.');
      if (row.version > before) this.take(row);
      // What was heard of was committed, so it has been read, unless the database forgot it.
      else if (this.newest === heard) this.newest = before;
    } while (this.isBehind() && !this.isHeld());
  }

  private take(row: LiveRow): void {
    this.feed.apply(row);
    this.made.clear();
    this.events.clear();
    this.parts.changed();
  }

  private make(name: string, data: () => string): Promise<Representation> {
    const made = this.made.get(name) ?? represent(`{"data":${data()}}`);
    this.made.delete(name);
    this.made.set(name, made);
    const [oldest] = this.made.keys();
    if (this.made.size > FORMS_KEPT) this.made.delete(oldest!);
    return made;
  }
}
