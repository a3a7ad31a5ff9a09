import type { Core } from '@strapi/strapi';
import type { SubmitRequest } from './intake';

/** What the public surfaces, REST and GraphQL, may do with submissions. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  submit: (request: SubmitRequest) => strapi.service('api::submission.intake').submit(request),

  /** `address` is that of who asks; see `GuardRequest`. */
  fateOf: (code: string, address: string) =>
    strapi.service('api::submission.receipt').fateOf(code, address),

  withdraw: (code: string, address: string) =>
    strapi.service('api::submission.receipt').withdraw(code, address),
});
