import type { z } from 'zod';
import { inputError } from './coded-errors';
import { faultsOf } from './input-fault';

/** More name nothing a sender would read, and would make a long answer of a short request. */
const MOST_FAULTS = 50;

/** Reads untrusted input by its schema; an unknown key, like any fault, is an error naming it. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, at = 'data'): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, value, at));
  throw inputError(faults.slice(0, MOST_FAULTS));
}
