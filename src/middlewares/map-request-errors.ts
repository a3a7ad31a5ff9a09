import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseRequest } from '../operations/refuse-request';

/** What `http-errors` puts on an error that may be told to the client. */
interface HttpErrorFacts {
  status?: unknown;
  expose?: unknown;
  message?: unknown;
}

/** How the plain errors of Strapi 5.54 begin, where a condition cannot be made a statement. */
const UNUSABLE_CONDITION =
  /^(Undefined attribute level operator|Expected a valid |Only \$and, \$or and \$not )/;

/**
 * Answers malformed requests that a library refuses with an HTTP error of its own. Strapi 5.54 does
 * not recognise those of another copy of `http-errors`, and logs each with its stack.
 */
const mapRequestErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const { status, expose, message } = error as HttpErrorFacts;
    if (UNUSABLE_CONDITION.test(String(message))) {
      refuseRequest(ctx, 'QUERY_MALFORMED');
      return;
    }
    // A parser's own errors say nothing of being told; Strapi would log each with its stack.
    const isTold = expose === true || error instanceof SyntaxError;
    const isForeign = !(error instanceof errors.ApplicationError) && isTold;
    if (!isForeign || (status !== 400 && status !== 413)) throw error;
    refuseRequest(ctx, status === 413 ? 'BODY_TOO_LARGE' : 'REQUEST_MALFORMED');
  }
};

export default mapRequestErrors;
