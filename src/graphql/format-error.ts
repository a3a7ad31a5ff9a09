import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withCode } from '../operations/coded-error';
import { databaseErrorMeaning } from '../operations/database-errors';
import { REQUEST_REFUSALS, type RequestRefusalCode } from '../operations/request-refusals';
import { variableRefusal } from './variable-refusal';

/**
 * What a reader is told of an error: refusals with name, message and details (and so our stable
 * codes), GraphQL's own errors without the values of variables, and of a defect nothing.
 *
 * Replaces Strapi's formatter, which answers a defect with the message of its cause: the whole
 * statement, when the database refused it (5.54).
 */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
): GraphQLFormattedError {
  const cause = causeOf(thrown);
  if (cause instanceof GraphQLError) return variableRefusal(formatted) ?? formatted;
  const refusal = isForClients(cause) ? cause : databaseRefusal(cause);
  if (refusal) return { ...placeOf(formatted), ...refusalFields(refusal) };
  strapi.log.error(cause);
  const code = 'INTERNAL_SERVER_ERROR';
  return { ...placeOf(formatted), message: 'Internal Server Error', extensions: { code } };
}

interface Refusal {
  name: string;
  message: string;
  details?: unknown;
}

// GraphQL wraps what a resolver throws. An error of its own has no cause behind it.
function causeOf(thrown: unknown): unknown {
  let cause = thrown;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Strapi's own errors, and those of `http-errors` that say they may be shown. */
const isForClients = (cause: unknown): cause is Refusal =>
  cause instanceof errors.ApplicationError ||
  cause instanceof errors.HttpError ||
  (cause instanceof Error && 'expose' in cause && cause.expose === true);

function databaseRefusal(cause: unknown): Refusal | null {
  const code = cause instanceof Error ? databaseErrorMeaning(cause)?.code : undefined;
  if (code === undefined || !(code in REQUEST_REFUSALS)) return null;
  const { name, vi, en } = REQUEST_REFUSALS[code as RequestRefusalCode];
  return { name, message: vi, details: { code, messageEn: en } };
}

const refusalFields = (refusal: Refusal) => {
  const { name, message, details } = codedRefusal(refusal);
  return {
    message,
    extensions: { code: apolloCodeOf(refusal), error: { name, message, details } },
  };
};

/** What Strapi itself refuses gets the code and the sentence it has by REST. */
function codedRefusal(refusal: Refusal): Refusal {
  const { name, message, details } = refusal;
  const isCoded = (details as { code?: unknown } | undefined)?.code !== undefined;
  return isCoded ? refusal : withCode({ status: statusOf(refusal), name, message, details: {} });
}

function statusOf(refusal: Refusal): number {
  if (refusal instanceof errors.ForbiddenError) return 403;
  if (refusal instanceof errors.UnauthorizedError) return 401;
  return refusal instanceof errors.NotFoundError ? 404 : 400;
}

function apolloCodeOf(refusal: Refusal): string {
  if (refusal instanceof errors.ForbiddenError || refusal instanceof errors.UnauthorizedError) {
    return 'FORBIDDEN';
  }
  if (refusal instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  return `STRAPI_${refusal.name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()}`;
}

const placeOf = ({ locations, path }: GraphQLFormattedError) => ({ locations, path });
