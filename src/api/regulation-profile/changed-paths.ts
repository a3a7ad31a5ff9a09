import { isDeepStrictEqual } from 'node:util';

type Values = Record<string, unknown>;

export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

/** A profile with its rules by level, so that a rule that moved in the list has not changed. */
const byLevel = ({ levels, ...values }: Values): Values => ({
  ...values,
  levels: Object.fromEntries(
    ((levels as Values[] | undefined) ?? []).map((rule) => [rule.level, rule]),
  ),
});

const isBranch = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between two states of a profile, by dotted path; a list is one value. */
export const changedPaths = (before: Values | null, after: Values): Change[] =>
  changesOf(before === null ? {} : byLevel(before), byLevel(after), '');

function changesOf(before: Values, after: Values, at: string): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [one, other] = [before[name] ?? null, after[name] ?? null];
    const path = `${at}${name}`;
    if (isBranch(one) && isBranch(other)) return changesOf(one, other, `${path}.`);
    return isDeepStrictEqual(one, other) ? [] : [{ path, before: one, after: other }];
  });
}
