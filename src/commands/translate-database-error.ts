import { REFUSALS, type RefusalCode } from '../domain/refusals';
import { HOUSE } from '../domain/regulation';
import { databaseErrorMeaning } from '../operations/database-errors';
import { RuleViolation } from './rule-violation';

const isRefusalCode = (code: string): code is RefusalCode => code in REFUSALS;

/** The refusal a database error stands for, or the error itself when it stands for none. */
export function translateDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = databaseErrorMeaning(error)?.code;
  return code !== undefined && isRefusalCode(code)
    ? new RuleViolation({ code, source: HOUSE })
    : error;
}
