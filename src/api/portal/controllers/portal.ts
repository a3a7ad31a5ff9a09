import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { notFound } from '../../../commands/coded-errors';
import { answerTagged } from '../../../operations/answer-tagged';
import { refuseRequest } from '../../../operations/refuse-request';
import { readSessionListQuery } from '../session-list-query';

/** Seconds: states and windows follow the clock, so nobody keeps an answer long. */
const CACHE_CONTROL = 'public, max-age=5, stale-while-revalidate=30, stale-if-error=1800';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Announced sessions, a page at a time, with what they may be filtered by. */
  async sessions(ctx: Context) {
    const asked = readSessionListQuery(ctx.querystring);
    if (asked.refusal !== null) {
      return refuseRequest(ctx, asked.refusal.code, { source: asked.refusal.source });
    }
    answer(ctx, await strapi.service('api::portal.portal').list(asked.query));
  },

  /** One session as it was announced, and what its question form needs. */
  async session(ctx: Context) {
    const session = await strapi.service('api::portal.portal').session(String(ctx.params.slug));
    if (session === null) throw notFound('SESSION_UNKNOWN');
    answer(ctx, session);
  },
});

/** The tag leaves `meta.now` out: an answer is another one when what it says of sessions is. */
function answer(ctx: Context, body: { data: unknown; meta: { now: string } }): void {
  const { now: _now, ...meta } = body.meta;
  answerTagged(ctx, {
    type: 'application/json',
    text: JSON.stringify(body),
    essence: JSON.stringify([body.data, meta]),
    cacheControl: CACHE_CONTROL,
  });
}
