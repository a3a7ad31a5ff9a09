import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { YOUTUBE_FRAME_HOST } from '../api/portal/video-frame';
import type { Representation } from '../live/feed/representation';
import { codingFor } from '../live/http/coding-for';
import { isKnownTag } from '../operations/known-tag';

/**
 * Seconds: readers who come back see what is new; a shared cache answers by itself while a page is
 * fetched anew, or this node is away.
 */
const READ_CACHE = 'public, max-age=5, s-maxage=1, stale-while-revalidate=30, stale-if-error=1800';

/**
 * Puts a page under the site's own policy, as the panel's allows more: scripts, styles and connections of
 * this system alone, nothing inline, frames of the allowed hosts.
 */
export function confine(strapi: Core.Strapi, ctx: Context): void {
  const hosts = [YOUTUBE_FRAME_HOST, ...strapi.config.get<string[]>('dialogue.frameHosts')];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${hosts.map((host) => `https://${host}`).join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ];
  ctx.set('Content-Security-Policy', policy.join(';'));
}

/** Sends a page that everybody may read, or says that the reader has it already. */
export function answerPage(ctx: Context, { bodies, tags }: Representation): void {
  const coding = codingFor(ctx.headers['accept-encoding']);
  ctx.status = 200;
  ctx.set({ ETag: tags[coding], 'Cache-Control': READ_CACHE, Vary: 'Accept-Encoding' });
  if (isKnownTag(ctx.get('If-None-Match'), Object.values(tags))) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', 'text/html; charset=utf-8');
  if (coding !== 'identity') ctx.set('Content-Encoding', coding);
  ctx.body = bodies[coding];
}

/** Sends a page that is for nobody else, and not for long. */
export function answerOnce(ctx: Context, html: string, status: number): void {
  ctx.status = status;
  ctx.set({ 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' });
  ctx.body = html;
}
