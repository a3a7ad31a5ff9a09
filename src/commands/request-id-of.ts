import type { Core } from '@strapi/strapi';

/** The id of the request under way; undefined outside of one. */
export const requestIdOf = (strapi: Core.Strapi): string | undefined =>
  strapi.requestContext.get()?.state?.requestId;
