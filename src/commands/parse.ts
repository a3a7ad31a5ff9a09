import type { z } from 'zod';
import { inputError, type InputFault } from './coded-errors';

/** Reads untrusted input by its schema; an unknown key, like any fault, is an error naming it. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, at = 'data'): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw inputError(result.error.issues.flatMap((issue) => faultsOf(issue, at)));
}

function faultsOf(issue: z.core.$ZodIssue, at: string): InputFault[] {
  const path = [at, ...issue.path.map(String)].join('.');
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: `${path}.${key}`.slice(0, 200), message: 'unknown key' }))
    : [{ path, message: issue.message }];
}
