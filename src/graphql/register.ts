import type { Core } from '@strapi/strapi';
import { admitPlainGet } from './plain-get';
import { keepPublicSchema } from './public-schema';
import { addReceiptFields } from './receipt-fields';
import { batchRelations } from './relations/batch-relations';
import { addSearchFields } from './search-fields';
import { exposePublicTypes } from './shadow-crud';
import { addSubmissionFields } from './submission-fields';

/**
 * Sets up `/graphql`: the public types to read and to search, to send a question and to take it back. From
 * `register()`.
 */
export function registerGraphql(strapi: Core.Strapi): void {
  exposePublicTypes(strapi);
  batchRelations(strapi);
  addSubmissionFields(strapi);
  addReceiptFields(strapi);
  addSearchFields(strapi);
  keepPublicSchema(strapi);
  admitPlainGet(strapi);
}
