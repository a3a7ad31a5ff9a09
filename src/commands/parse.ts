import type { z } from 'zod';
import { inputError, type InputFault } from './coded-errors';

/** More name nothing a sender would read, and would make a long answer of a short request. */
const MOST_FAULTS = 50;

/** Reads untrusted input by its schema; an unknown key, like any fault, is an error naming it. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, at = 'data'): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, at));
  throw inputError(faults.slice(0, MOST_FAULTS));
}

function faultsOf(issue: z.core.$ZodIssue, at: string): InputFault[] {
  const path = [at, ...issue.path.map(String)].join('.');
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: `${path}.${key}`.slice(0, 200), message: 'unknown key' }))
    : [{ path, message: issue.message }];
}
