import type { Core } from '@strapi/strapi';
import { PROFILE } from '../content-types';

/** Every regulation profile with its levels, without the transaction a document takes. */
export const storedProfiles = (strapi: Core.Strapi): Promise<Record<string, unknown>[]> =>
  strapi.db.query(PROFILE).findMany({ populate: ['levels'] });
