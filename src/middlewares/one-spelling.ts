import type { Core } from '@strapi/strapi';
import { refuseRequest } from '../operations/refuse-request';

/**
 * Knows an address by one spelling. The router of Strapi 5.54 takes `/API/questions` for
 * `/api/questions`, past whatever decides by how the path begins.
 */
const oneSpelling: Core.MiddlewareFactory = () => async (ctx, next) => {
  const [, first = '', second = ''] = ctx.path.split('/');
  // What follows may be a slug or a file, which have spellings of their own.
  const fixed = first === 'api' ? second : first;
  if (/[A-Z]/.test(fixed)) refuseRequest(ctx, 'NOT_FOUND');
  else await next();
};

export default oneSpelling;
