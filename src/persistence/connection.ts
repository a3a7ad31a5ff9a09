import type { Core } from '@strapi/strapi';

/** A knex connection or transaction of Strapi's own pool. */
export type Connection = Core.Strapi['db']['connection'];
