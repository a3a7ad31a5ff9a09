import type { RefusalCode } from './refusals';

/** Why the regulation does not allow something. */
export interface Refusal {
  code: RefusalCode;
  /** Article of the regulation the rule comes from. */
  source: string;
  /** What the sentence is about: instants as ISO strings, names of missing fields, limits. */
  params?: Record<string, unknown>;
}

/** The verdict and all its reasons; `refusal` is the first of `refusals`. */
export type Decision =
  { permitted: true } | { permitted: false; refusal: Refusal; refusals: Refusal[] };

export const PERMITTED: Decision = { permitted: true };

export const refuse = (
  code: RefusalCode,
  source: string,
  params?: Record<string, unknown>,
): Decision => refuseAll([params === undefined ? { code, source } : { code, source, params }]);

/** Refuses for every reason given; permits when there is none. */
export const refuseAll = (refusals: Refusal[]): Decision => {
  const [refusal] = refusals;

  return refusal === undefined ? PERMITTED : { permitted: false, refusal, refusals };
};

export const refusalsOf = (decision: Decision): Refusal[] =>
  decision.permitted ? [] : decision.refusals;

/** Permits when every decision does. A code two decisions share is reported once, the first. */
export const allOf = (...decisions: Decision[]): Decision => {
  const byCode = new Map<RefusalCode, Refusal>();
  for (const refusal of decisions.flatMap(refusalsOf)) {
    if (!byCode.has(refusal.code)) byCode.set(refusal.code, refusal);
  }

  return refuseAll([...byCode.values()]);
};
