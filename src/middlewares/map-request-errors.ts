import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseRequest } from '../operations/refuse-request';

/** What `http-errors` puts on an error that may be told to the client. */
interface HttpErrorFacts {
  status?: unknown;
  expose?: unknown;
}

/**
 * Answers malformed requests that a library refuses with an HTTP error of its own. Strapi 5.54 does
 * not recognise those of another copy of `http-errors`, and logs each with its stack.
 */
const mapRequestErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const { status, expose } = error as HttpErrorFacts;
    // A parser's own errors say nothing of being told; Strapi would log each with its stack.
    const isTold = expose === true || error instanceof SyntaxError;
    const isForeign = !(error instanceof errors.ApplicationError) && isTold;
    if (!isForeign || (status !== 400 && status !== 413)) throw error;
    refuseRequest(ctx, status === 413 ? 'BODY_TOO_LARGE' : 'REQUEST_MALFORMED');
  }
};

export default mapRequestErrors;
