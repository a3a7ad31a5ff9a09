import type { RefusalCode } from '../domain/refusals';
import { REFUSALS } from '../domain/refusals';
import { HOUSE } from '../domain/regulation';
import { RuleViolation } from './rule-violation';

interface DatabaseError {
  code: string;
  message: string;
  constraint?: string;
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && typeof (error as { code?: unknown }).code === 'string';

const BY_SQLSTATE: Record<string, RefusalCode> = {
  '23505': 'DUPLICATE',
  '23514': 'RECORD_INVALID',
  '23502': 'RECORD_INVALID',
  '23503': 'REFERENCE_UNKNOWN',
};

/** The refusal a database error stands for, or the error itself when it stands for none. */
export function translateDatabaseError(error: unknown): unknown {
  if (!isDatabaseError(error)) return error;
  const code = refusalCodeOf(error);
  return code === null ? error : new RuleViolation({ code, source: HOUSE });
}

function refusalCodeOf({ code, message, constraint }: DatabaseError): RefusalCode | null {
  if (code === 'P0001') {
    const raised = /DIALOGUE:([A-Z_]+)/.exec(message)?.[1];
    return raised !== undefined && raised in REFUSALS ? (raised as RefusalCode) : null;
  }
  if (code === '23505' && constraint?.includes('slug')) return 'SLUG_TAKEN';
  return BY_SQLSTATE[code] ?? null;
}
