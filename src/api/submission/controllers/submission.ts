import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { requireBodyType } from '../../../commands/body-type';
import { parse } from '../../../commands/parse';
import { newChallenge } from '../../../intake-guard/challenge';
import { readSubmitRequest } from '../read-submit-request';

// Of any length: a code that is none is answered like one that is unknown.
const receiptRequest = z.strictObject({ code: z.string() });

const nothing = z.strictObject({});

function readCode(ctx: Context): string {
  requireBodyType(ctx, 'json');
  return parse(receiptRequest, ctx.request.body, 'body').code;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Receives a question sent from the portal, as JSON or with files. */
  async submit(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const request = await readSubmitRequest(ctx);
    ctx.status = 201;
    ctx.body = { data: await strapi.service('api::submission.submission').submit(request) };
  },

  /** Gives a challenge whose answer goes with a submission as `altcha`: bare, as ALTCHA's widgets take it. */
  async challenge(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    parse(nothing, ctx.query, 'query');
    ctx.body = await newChallenge(strapi);
  },

  /** Tells the holder of a receipt what became of the submission. */
  async fateOf(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const code = readCode(ctx);
    const { ip } = ctx.request;
    ctx.body = { data: await strapi.service('api::submission.submission').fateOf(code, ip) };
  },

  /** Takes a submission back for the holder of its receipt, and tells what has become of it. */
  async withdraw(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const code = readCode(ctx);
    const { ip } = ctx.request;
    ctx.body = { data: await strapi.service('api::submission.submission').withdraw(code, ip) };
  },
});
