import type { Core } from '@strapi/strapi';

interface Answer {
  prefix: string;
  path: string;
  data: object | null;
}

/** What Strapi 5.54 asks for on every page of the content manager and answers in its paid edition. */
const ANSWERS: readonly Answer[] = [
  { prefix: '/admin', path: '/ai-feature-config', data: { isAiI18nConfigured: false } },
  {
    prefix: '/i18n',
    path: '/ai-localization-jobs/collection-types/:model/:documentId',
    data: null,
  },
];

/**
 * Says that there is no machine translation. Without it each page of the content manager leaves a
 * `404` and an error in the browser's console, between which a real one goes unseen.
 */
export function answerForPaidEdition(strapi: Core.Strapi): void {
  for (const { prefix, path, data } of ANSWERS) {
    const handler = (ctx: { body: unknown }): void => {
      ctx.body = { data };
    };
    const config = { policies: ['admin::isAuthenticatedAdmin'] };
    const route = { method: 'GET', path, info: { type: 'admin' }, handler, config };
    strapi.server.routes({ type: 'admin', prefix, routes: [route] } as never);
  }
}
