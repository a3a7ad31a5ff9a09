import type { Core } from '@strapi/strapi';
import { admitPlainGet } from './plain-get';
import { keepPublicSchema } from './public-schema';
import { batchRelations } from './relations/batch-relations';
import { exposePublicTypes } from './shadow-crud';
import { addSubmissionFields } from './submission-fields';

/** Sets up `/graphql`: the public types to read, one mutation to send a question. From `register()`. */
export function registerGraphql(strapi: Core.Strapi): void {
  exposePublicTypes(strapi);
  batchRelations(strapi);
  addSubmissionFields(strapi);
  keepPublicSchema(strapi);
  admitPlainGet(strapi);
}
