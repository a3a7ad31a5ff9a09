import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { requireBodyType } from '../../../commands/body-type';
import { parse } from '../../../commands/parse';
import { readSubmitRequest } from '../read-submit-request';

// Of any length: a code that is none is answered like one that is unknown.
const receiptRequest = z.strictObject({ code: z.string() });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Receives a question sent from the portal, as JSON or with files. */
  async submit(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const request = await readSubmitRequest(ctx);
    ctx.status = 201;
    ctx.body = { data: await strapi.service('api::submission.submission').submit(request) };
  },

  /** Tells the holder of a receipt what became of the submission. */
  async fateOf(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    requireBodyType(ctx, 'json');
    const { code } = parse(receiptRequest, ctx.request.body, 'body');
    ctx.body = { data: await strapi.service('api::submission.submission').fateOf(code) };
  },
});
