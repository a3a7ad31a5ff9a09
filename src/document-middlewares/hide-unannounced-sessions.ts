import type { Core } from '@strapi/strapi';
import { SESSION } from '../content-types';
import type { Guard } from './support/types';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

// Code without a request, and staff signed in to the admin panel, see sessions in preparation.
const isPublicRead = (strapi: Core.Strapi): boolean => {
  const request = strapi.requestContext.get();
  return request !== undefined && request.state?.auth?.strategy?.name !== 'admin';
};

/** A session is public once announced: until then no public read finds, counts or filters by it. */
export const hideUnannouncedSessions: Guard = (strapi) => (ctx, next) => {
  if (ctx.uid === SESSION && READS.includes(ctx.action) && isPublicRead(strapi)) {
    const params = ctx.params as { filters?: unknown };
    params.filters = { $and: [params.filters ?? {}, { announcedAt: { $notNull: true } }] };
  }
  return next();
};
