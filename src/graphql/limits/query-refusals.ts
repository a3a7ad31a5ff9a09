import { errors } from '@strapi/utils';
import { GraphQLError } from 'graphql';
import { REQUEST_REFUSALS } from '../../operations/request-refusals';

const SENTENCES = {
  QUERY_TOO_DEEP: REQUEST_REFUSALS.QUERY_TOO_DEEP,
  QUERY_TOO_LARGE: {
    vi: 'Truy vấn yêu cầu quá nhiều dữ liệu trong một lần.',
    en: 'The query asks for too much at once.',
  },
  QUERY_MALFORMED: REQUEST_REFUSALS.QUERY_MALFORMED,
  TEXT_INVALID: REQUEST_REFUSALS.TEXT_INVALID,
};

export type QueryRefusalCode = keyof typeof SENTENCES;

/** Why a query is not run, thrown while it runs: for what only its values or its results tell. */
export function queryRefusal(code: QueryRefusalCode, more: Record<string, unknown> = {}): Error {
  const { vi, en } = SENTENCES[code];
  return new errors.ValidationError(vi, { code, messageEn: en, ...more });
}

/** The same for what the text of the query tells, in the shape the error formatter gives the other. */
export function queryTextRefusal(
  code: QueryRefusalCode,
  more: Record<string, unknown>,
): GraphQLError {
  const { name, message, details } = queryRefusal(code, more) as Error & { details: unknown };
  return new GraphQLError(message, { extensions: { error: { name, message, details } } });
}
