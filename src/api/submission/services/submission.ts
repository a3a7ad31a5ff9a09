import type { Core } from '@strapi/strapi';
import type { SubmitRequest } from './intake';

/** What the public surfaces, REST and GraphQL, may do with submissions. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  submit: (request: SubmitRequest) => strapi.service('api::submission.intake').submit(request),

  fateOf: (code: string) => strapi.service('api::submission.receipt').fateOf(code),
});
