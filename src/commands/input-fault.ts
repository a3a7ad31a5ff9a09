import type { z } from 'zod';
import { FAULTS, type FaultCode } from '../domain/refusal-sentences/faults';

/** One fault of the input: where it is, and what is wrong with it. */
export interface InputFault {
  /** Dotted path, such as `data.email`. */
  path: string;
  code: FaultCode;
  message: string;
  messageEn: string;
}

const LONGEST_PATH = 200;

export function inputFault(path: string, code: FaultCode, limit: unknown = ''): InputFault {
  const say = (sentence: string): string => sentence.replace('{limit}', String(limit));
  const { vi, en } = FAULTS[code];
  return { path: path.slice(0, LONGEST_PATH), code, message: say(vi), messageEn: say(en) };
}

/** What a schema has to say of a value, in our own words: zod's name patterns and types. */
export function faultsOf(issue: z.core.$ZodIssue, value: unknown, at: string): InputFault[] {
  const path = [at, ...issue.path.map(String)].join('.');
  const isMissing = valueAt(value, issue.path) === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => inputFault(`${path}.${key}`, 'UNKNOWN_KEY'));
    case 'invalid_type':
      return [inputFault(path, isMissing ? 'REQUIRED' : 'WRONG_TYPE')];
    case 'invalid_value':
      return [
        isMissing
          ? inputFault(path, 'REQUIRED')
          : inputFault(path, 'NOT_AN_OPTION', issue.values.join(', ')),
      ];
    case 'too_small':
      return [
        issue.origin === 'string'
          ? inputFault(path, 'REQUIRED')
          : inputFault(path, 'TOO_SMALL', issue.minimum),
      ];
    case 'too_big':
      return [
        inputFault(path, issue.origin === 'string' ? 'TOO_LONG' : 'TOO_LARGE', issue.maximum),
      ];
    case 'custom':
      return [inputFault(path, codeOf(issue.message), issue.params?.limit)];
    default:
      return [inputFault(path, isMissing ? 'REQUIRED' : 'WRONG_FORM')];
  }
}

const codeOf = (message: string): FaultCode =>
  message in FAULTS ? (message as FaultCode) : 'WRONG_FORM';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
