import type { Core } from '@strapi/strapi';
import { onNotification } from '../between-nodes/listener';
import { closureOf, onSwitchesChanged } from '../operation-switches/held-switches';
import { databaseMilliseconds, noteDatabaseTime } from '../operations/database-clock';
import { startRounds } from '../operations/rounds';
import { liveListings, liveRow, type LiveListing } from '../persistence/live';
import { EventStreams, type StreamLimits } from './events/event-streams';
import { KeptFeed } from './kept-feed';
import { Served } from './served';
import { WatchedCounts } from './watched-counts';

/** Settings of the live page; times in milliseconds. */
export interface LiveConfig extends StreamLimits {
  /** Between two looks at the versions, the net under the notifications; 0 for none. */
  everyMilliseconds: number;
  /** Between two counts of the fates of a session that is watched. */
  countersEveryMilliseconds: number;
  /** Sessions kept in memory; the one not asked for longest goes first. */
  sessionsKept: number;
}

/** Versions taken so long ago may not have been seen although later ones have: their commit took as long. */
const OVERLAP_MILLISECONDS = 60_000;

/** Even then all are looked at, in case the database's clock was set back. */
const WHOLE_EVERY_MILLISECONDS = 60_000;

/** The access log knows nothing of these readers. */
const TELL_EVERY_MILLISECONDS = 60_000;

/** What one node knows of all announced sessions, and shows of those that are asked for. */
export class LiveNode {
  readonly streams: EventStreams;
  readonly served = new Served();
  /** Whether it takes no streams any more. */
  isLeaving = false;
  private readonly listings = new Map<string, LiveListing>();
  private readonly slugOf = new Map<string, string>();
  private readonly feeds = new Map<string, KeptFeed>();
  private readonly config: LiveConfig;
  private readonly counts: WatchedCounts;
  private newest = 0;
  private wholeAt = -Infinity;
  private toldAt = performance.now();
  private looking: Promise<void> | null = null;

  constructor(private readonly strapi: Core.Strapi) {
    this.config = strapi.config.get<LiveConfig>('dialogue.live');
    this.streams = new EventStreams(this.config);
    const { countersEveryMilliseconds } = this.config;
    this.counts = new WatchedCounts(strapi, this.streams, countersEveryMilliseconds);
  }

  /** Returns when it knows which sessions there are: the first reader must not be told of none. */
  async start(): Promise<void> {
    onNotification(this.strapi, 'dialogue_live', (payload) => this.hear(payload));
    onSwitchesChanged(this.strapi, () => this.followSwitches());
    await this.look();
    startRounds(this.strapi, {
      what: 'The live page',
      everyMilliseconds: this.config.everyMilliseconds,
      round: async () => {
        this.tellServed();
        await this.look();
        if (!this.isFrozen()) await this.counts.countWatched(this.feeds);
      },
    });
  }

  /** By the database's clock. */
  now(): number {
    return databaseMilliseconds(this.strapi);
  }

  /** Whether the page stays at its last snapshot. */
  isFrozen(): boolean {
    return closureOf(this.strapi, 'live-changes') !== null;
  }

  /** Sends the readers to other nodes. */
  leave(): void {
    this.isLeaving = true;
    this.streams.endAll();
  }

  mayOpenStreams(): boolean {
    return closureOf(this.strapi, 'live-streams') === null;
  }

  /** The feed behind a slug, read; undefined when there is no such session. Throws when it cannot be read. */
  async feedOf(slug: string): Promise<KeptFeed | undefined> {
    const listing = this.listings.get(slug);
    if (!listing) return undefined;
    const kept = this.keep(listing);
    const isFirst = !this.counts.isWatched(kept) && !this.isFrozen();
    kept.askedAt = performance.now();
    if (!kept.isRead) await this.readFirst(listing.sessionKey, kept);
    else if (isFirst) await this.counts.countFirst(listing.sessionKey, kept);
    return kept;
  }

  /** What was not read while a switch held it back is read now; streams nobody may have are ended. */
  private followSwitches(): void {
    if (!this.mayOpenStreams()) this.streams.endAll();
    for (const { sessionKey, version } of this.listings.values()) {
      this.feeds.get(sessionKey)?.hear(version);
    }
  }

  private hear(payload: string | null): void {
    const [sessionKey = '', version] = payload?.split(' ') ?? [];
    const listing = this.listings.get(this.slugOf.get(sessionKey) ?? '');
    if (!listing) return void this.lookNow();
    listing.version = Number(version);
    this.feeds.get(sessionKey)?.hear(listing.version);
  }

  /** A look that has not begun before; what goes wrong in it, the next regular look meets again. */
  private async lookNow(): Promise<void> {
    await this.looking?.catch(() => undefined);
    await this.look().catch(() => undefined);
  }

  /** Looks at the versions; all who call meanwhile share one look. */
  private look(): Promise<void> {
    return (this.looking ??= this.lookOnce().finally(() => (this.looking = null)));
  }

  private async lookOnce(): Promise<void> {
    const askedAt = performance.now();
    const isWhole = askedAt - this.wholeAt > WHOLE_EVERY_MILLISECONDS;
    const since = isWhole ? 0 : this.newest - OVERLAP_MILLISECONDS;
    const { listings, now } = await liveListings(this.strapi.db.connection, since);
    if (isWhole) this.wholeAt = askedAt;
    noteDatabaseTime(this.strapi, { database: now, askedAt, answeredAt: performance.now() });
    for (const listing of listings) this.note(listing);
  }

  private note(listing: LiveListing): void {
    this.listings.set(listing.slug, listing);
    this.slugOf.set(listing.sessionKey, listing.slug);
    this.newest = Math.max(this.newest, listing.version);
    // Before anybody asks: were the database to fail now, this node could show it all the same.
    const isExpected = listing.isCurrent && this.feeds.size < this.config.sessionsKept;
    const kept = isExpected ? this.keep(listing) : this.feeds.get(listing.sessionKey);
    kept?.hear(listing.version);
  }

  private keep({ sessionKey }: LiveListing): KeptFeed {
    const known = this.feeds.get(sessionKey);
    if (known) return known;
    const kept: KeptFeed = new KeptFeed({
      read: (since) => liveRow(this.strapi.db.connection, sessionKey, since),
      changed: () => void this.streams.tell(kept),
      isFrozen: () => this.isFrozen(),
    });
    this.feeds.set(sessionKey, kept);
    return kept;
  }

  /** Only one that could be read takes the place of another: the database may be away. */
  private async readFirst(sessionKey: string, kept: KeptFeed): Promise<void> {
    try {
      await kept.catchUp();
    } catch (error) {
      if (!kept.isRead) this.feeds.delete(sessionKey);
      throw error;
    }
    this.forgetOldest();
  }

  private forgetOldest(): void {
    const { sessionsKept } = this.config;
    if (this.feeds.size <= sessionsKept) return;
    const [oldest] = [...this.feeds]
      .filter(([, kept]) => this.streams.readersOf(kept) === 0)
      .sort(([, one], [, other]) => one.askedAt - other.askedAt);
    if (oldest) this.feeds.delete(oldest[0]);
  }

  private tellServed(): void {
    if (performance.now() - this.toldAt < TELL_EVERY_MILLISECONDS) return;
    this.toldAt = performance.now();
    const line = this.served.tell(this.streams.count);
    if (line !== null) this.strapi.log.info(line);
  }
}
