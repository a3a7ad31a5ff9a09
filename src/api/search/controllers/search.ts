import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { requireBodyType } from '../../../commands/body-type';
import { parse } from '../../../commands/parse';
import { answerTagged } from '../../../operations/answer-tagged';
import { refuseRequest } from '../../../operations/refuse-request';
import { paragraphs } from '../../submission/input';
import { readSearchQuery } from '../read-search-request';

/** Seconds: what is taken back is out of every cache soon after. */
const CACHE_CONTROL = 'public, max-age=10, stale-while-revalidate=10, stale-if-error=600';

/** Characters that say enough for anything to be like them. */
const SHORTEST = 10;

const similarRequest = z.strictObject({
  content: paragraphs.refine((text) => [...text].length >= SHORTEST, {
    message: 'TOO_SHORT',
    params: { limit: SHORTEST },
  }),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Finds public questions by their words and those of their answers. */
  async find(ctx: Context) {
    const { request, refusal } = readSearchQuery(ctx.querystring);
    if (refusal !== null) return refuseRequest(ctx, refusal.code, { source: refusal.source });
    const answer = await strapi.service('api::search.search').find(request);
    answerTagged(ctx, {
      type: 'application/json',
      text: JSON.stringify(answer),
      cacheControl: CACHE_CONTROL,
    });
  },

  /** Finds answered questions that ask the like. By POST: what somebody is writing is in no address. */
  async similar(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    requireBodyType(ctx, 'json');
    const { content } = parse(similarRequest, ctx.request.body, 'body');
    ctx.body = { data: await strapi.service('api::search.similar-questions').similarTo(content) };
  },
});
