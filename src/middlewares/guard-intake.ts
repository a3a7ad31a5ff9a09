import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { awayAtFirstSight } from '../intake-guard/refuse-visitor';
import { refuseUnread } from '../operations/refuse-request';

const INTAKE = /^\/api\/dialogue-sessions\/([^/]+)\/questions\/?$/;

/**
 * Turns away, before its body is read, what comes from an address that has met its limits, where nothing
 * in the body can change that: senders with a proof are turned away from there, too, or the body is of a
 * kind that brings none. What has a key may repeat what is stored already, and is answered with the first
 * receipt. Another spelling of the address, and GraphQL, meet the same refusal where submissions are
 * received.
 *
 * Any other body is read first, so that neighbours who flood do not shut out who has done the work. A flood
 * of those costs this node what `read-body` lets in, 64 kB of JSON each, or files written to the disk and
 * removed, and the check of a proof where it states one; it costs the database no statement: the guard
 * refuses it from memory. A flood that states keys costs as much.
 */
const guardIntake: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const [, slug] = (ctx.method === 'POST' && INTAKE.exec(ctx.path)) || [];
    const isKeyed = ctx.headers['idempotency-key'] !== undefined;
    const refusal =
      slug === undefined || isKeyed
        ? null
        : awayAtFirstSight(strapi, ctx.request.ip, { slug, mayHaveProof: mayHaveProof(ctx) });
    if (refusal === null) return next();
    ctx.set('Cache-Control', 'no-store');
    refuseUnread(ctx, 'SUBMISSIONS_TOO_MANY', refusal);
  };

/** Of the kinds that submissions are taken in; `is` knows none where there is no body. */
const mayHaveProof = (ctx: Context): boolean => Boolean(ctx.is('json', 'multipart/form-data'));

export default guardIntake;
