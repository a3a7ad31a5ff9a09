import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { translateDatabaseError } from '../commands/translate-database-error';
import { type DatabaseErrorFacts, databaseErrorMeaning } from '../operations/database-errors';
import { hasPulse } from '../operations/pulse';
import { refuseRequest } from '../operations/refuse-request';
import { REQUEST_REFUSALS, type RequestRefusalCode } from '../operations/request-refusals';

/**
 * Answers a database error, wherever in the request it comes from, with a coded refusal, so that
 * what a client sends is never a 500, and a database that is away is a 503.
 */
const mapDatabaseErrors: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const code = databaseErrorMeaning(error as DatabaseErrorFacts)?.code;
      if (code === undefined || !isRequestRefusal(code)) throw translateDatabaseError(error);
      refuseRequest(ctx, code);
      strapi.log.warn('database error answered', { code });
      return;
    }
    if (mayBeHiddenFailure(ctx) && !(await hasPulse(strapi))) {
      refuseRequest(ctx, 'TEMPORARILY_UNAVAILABLE');
    }
  };

const PUBLIC = /^\/(api\/|graphql$)/;

const isRequestRefusal = (code: string): code is RequestRefusalCode => code in REQUEST_REFUSALS;

/**
 * The users-permissions plugin 5.54 answers 401 to an anonymous reader when it cannot read its
 * permissions, whatever the reason.
 */
function mayBeHiddenFailure(ctx: Context): boolean {
  return ctx.status === 401 && PUBLIC.test(ctx.path) && ctx.get('Authorization') === '';
}

export default mapDatabaseErrors;
