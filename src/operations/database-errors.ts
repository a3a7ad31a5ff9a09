import { REFUSALS, type RefusalCode } from '../domain/refusals';
import type { RequestRefusalCode } from './request-refusals';

/** What node-postgres, knex and the pool put on their errors. */
export interface DatabaseErrorFacts {
  name?: string;
  /** SQLSTATE of PostgreSQL, or an error code of the network. */
  code?: unknown;
  message?: string;
  constraint?: string;
}

/** A code of this system: one of the request's own, or one that a trigger has raised. */
export interface DatabaseErrorMeaning {
  code: RequestRefusalCode | RefusalCode;
}

const BY_SQLSTATE: Readonly<Record<string, RequestRefusalCode | RefusalCode>> = {
  '23505': 'DUPLICATE',
  '23514': 'RECORD_INVALID',
  '23503': 'REFERENCE_UNKNOWN',
  '23502': 'RECORD_INVALID',
  '22021': 'TEXT_INVALID',
  '22P05': 'TEXT_INVALID',
  '22003': 'NUMBER_OUT_OF_RANGE',
  // Too slow, waited too long for a lock, idle too long in a transaction.
  '57014': 'TEMPORARILY_UNAVAILABLE',
  '55P03': 'TEMPORARILY_UNAVAILABLE',
  '25P03': 'TEMPORARILY_UNAVAILABLE',
  // Serialisation failure and deadlock: the same request succeeds a moment later.
  '40001': 'TEMPORARILY_UNAVAILABLE',
  '40P01': 'TEMPORARILY_UNAVAILABLE',
};

/** Classes of SQLSTATE, their first two characters. */
const BY_CLASS: Readonly<Record<string, RequestRefusalCode>> = {
  '08': 'TEMPORARILY_UNAVAILABLE',
  '53': 'TEMPORARILY_UNAVAILABLE',
  '57': 'TEMPORARILY_UNAVAILABLE',
  '22': 'VALUE_INVALID',
};

const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);
const UNREACHABLE =
  /^(Connection terminated|timeout expired|Query read timeout|Client has encountered a connection error)/;

/** What a database error tells the client, or null for one that is a defect of this system. */
export function databaseErrorMeaning(error: DatabaseErrorFacts): DatabaseErrorMeaning | null {
  const message = error.message ?? '';
  if (error.name === 'KnexTimeoutError' || isUnreachable(error))
    return { code: 'TEMPORARILY_UNAVAILABLE' };
  if (typeof error.code !== 'string' || !/^[0-9A-Z]{5}$/.test(error.code)) return null;
  if (error.code === 'P0001') {
    const raised = /DIALOGUE:([A-Z_]+)/.exec(message)?.[1];
    return raised !== undefined && raised in REFUSALS ? { code: raised as RefusalCode } : null;
  }
  // Strapi 5.54 leaves it to the database that a number or a date has no LIKE.
  if (error.code === '42883' && message.includes('operator does not exist'))
    return { code: 'VALUE_INVALID' };
  if (error.code === '23505' && error.constraint?.includes('slug')) return { code: 'SLUG_TAKEN' };
  const code = BY_SQLSTATE[error.code] ?? BY_CLASS[error.code.slice(0, 2)];
  return code === undefined ? null : { code };
}

function isUnreachable({ code, message = '' }: DatabaseErrorFacts): boolean {
  // knex puts the statement in front: "select … - Connection terminated unexpectedly".
  const reason = message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '');
  return UNREACHABLE.test(reason) || UNREACHABLE.test(message) || NETWORK_CODES.has(String(code));
}
