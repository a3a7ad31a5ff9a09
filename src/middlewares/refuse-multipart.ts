import type { Core } from '@strapi/strapi';
import { isSiteForm } from '../site/addresses';
import { refuseUnread } from '../operations/refuse-request';

/** `/upload` is the media library of the admin panel; the others are intake: of the portal, of the site, and by staff. */
const UPLOADS_EXPECTED: readonly { method: string; path: RegExp }[] = [
  { method: 'POST', path: /^\/upload\/?$/ },
  { method: 'POST', path: /^\/api\/dialogue-sessions\/[^/]+\/questions\/?$/ },
  { method: 'POST', path: /^\/dialogue\/sessions\/[^/]+\/submissions\/?$/ },
];

/**
 * Answers 415 to files where none are expected, without reading them. Strapi 5.54 would write them
 * to the temporary folder on any address, even one that does not exist.
 */
const refuseMultipart: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.is('multipart/*') && !isExpected(ctx.method, ctx.path)) {
    refuseUnread(ctx, 'MULTIPART_REFUSED');
    return;
  }
  await next();
};

function isExpected(method: string, path: string): boolean {
  if (method === 'POST' && isSiteForm(path)) return true;
  return UPLOADS_EXPECTED.some((upload) => upload.method === method && upload.path.test(path));
}

export default refuseMultipart;
