import type { Context } from 'koa';
import { answerTagged } from '../operations/answer-tagged';

/**
 * Seconds: a reader and a shared cache ask again after a minute; while the feed is fetched anew, or this
 * node is away, a cache answers with what it has.
 */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=1800';

/** A feed as it is sent. */
export interface FeedAnswer {
  type: string;
  text: string;
  /** Undefined where there is nothing in it. */
  lastModified: Date | undefined;
}

/** Sends a feed, or says that the reader has it already. */
export function answerFeed(ctx: Context, { type, text, lastModified }: FeedAnswer): void {
  if (lastModified) ctx.set('Last-Modified', lastModified.toUTCString());
  answerTagged(ctx, { type, text, cacheControl: CACHE_CONTROL });
}
