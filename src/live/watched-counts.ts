import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { recount } from '../persistence/live';
import type { EventStreams } from './events/event-streams';
import type { KeptFeed } from './kept-feed';

/** A session nobody has asked for since is not counted. */
const WATCHED_MILLISECONDS = 60_000;

/** How long one reader waits for a count. */
const PATIENCE_MILLISECONDS = 250;

/** Counts what was received in the sessions that somebody watches: a submission moves no version. */
export class WatchedCounts {
  private countedAt = -Infinity;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly streams: EventStreams,
    private readonly everyMilliseconds: number,
  ) {}

  isWatched(kept: KeptFeed): boolean {
    const isAskedFor = performance.now() - kept.askedAt < WATCHED_MILLISECONDS;
    return isAskedFor || this.streams.readersOf(kept) > 0;
  }

  /** For the first who asks after a while. A database that is away keeps nobody from what is known. */
  async countFirst(sessionKey: string, kept: KeptFeed): Promise<void> {
    const counted = this.count([sessionKey])
      .then(() => kept.catchUp())
      .catch(() => undefined);
    await Promise.race([counted, sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
  }

  async countWatched(feeds: ReadonlyMap<string, KeptFeed>): Promise<void> {
    const now = performance.now();
    if (now - this.countedAt < this.everyMilliseconds) return;
    this.countedAt = now;
    const watched = [...feeds].filter(([, kept]) => this.isWatched(kept));
    if (watched.length > 0) await this.count(watched.map(([sessionKey]) => sessionKey));
  }

  private count(sessionKeys: readonly string[]): Promise<void> {
    return recount(this.strapi.db.connection, sessionKeys, this.everyMilliseconds);
  }
}
