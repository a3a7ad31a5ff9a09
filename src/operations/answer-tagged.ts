import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { isKnownTag } from './known-tag';

/** A text that anybody may keep, as it is sent. */
export interface TaggedText {
  /** Without its charset. */
  type: string;
  text: string;
  cacheControl: string;
  /** What the tag is made of, where a part of the text changes nothing for who has it; otherwise the text. */
  essence?: string;
}

/**
 * Sends a text with its tag, or says that the reader has it already. Asked by the tag alone: a date names a
 * second, in which there may have been two changes.
 */
export function answerTagged(
  ctx: Context,
  { type, text, cacheControl, essence = text }: TaggedText,
): void {
  const tag = `"${createHash('sha256').update(essence).digest('base64url')}"`;
  ctx.status = 200;
  ctx.set('ETag', tag);
  ctx.set('Cache-Control', cacheControl);
  if (isKnownTag(ctx.get('If-None-Match'), [tag])) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', `${type}; charset=utf-8`);
  ctx.body = text;
}
