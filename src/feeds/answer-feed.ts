import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { isKnownTag } from '../operations/known-tag';

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

/**
 * Sends a feed, or says that the reader has it already. Asked by the tag alone: a date names a second, in
 * which there may have been two changes.
 */
export function answerFeed(ctx: Context, { type, text, lastModified }: FeedAnswer): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  ctx.status = 200;
  ctx.set('ETag', tag);
  ctx.set('Cache-Control', CACHE_CONTROL);
  if (lastModified) ctx.set('Last-Modified', lastModified.toUTCString());
  if (isKnownTag(ctx.get('If-None-Match'), [tag])) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', `${type}; charset=utf-8`);
  ctx.body = text;
}
