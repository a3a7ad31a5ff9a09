import { PERMITTED, refuse, type Decision } from './decision';
import { HOUSE, type LevelRule, type RegulationProfile } from './regulation';
import { CHANNELS } from './submission/channel';
import { SUBMITTER_FIELDS, SUBMITTER_KINDS } from './submission/submitter';

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const oneOf =
  (listed: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && listed.includes(value);

const isCode = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** What each kind must state, every kind named: alternatives are a list that is not empty. */
const areRequirements = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every(oneOf(SUBMITTER_KINDS)) &&
  SUBMITTER_KINDS.every((kind) =>
    isListOf((value as Record<string, unknown>)[kind], (alternatives) => {
      const isEmpty = Array.isArray(alternatives) && alternatives.length === 0;
      return !isEmpty && isListOf(alternatives, oneOf(SUBMITTER_FIELDS));
    }),
  );

/**
 * Decides whether a profile can be applied: a session is announced under it, and from then on every
 * question that arrives is judged by it, with no way back.
 *
 * Lists are lists of what they may hold, no level has two rules, a minimum is at most its maximum,
 * and the profile is in force for at least a day.
 *
 * Refuses with PROFILE_INVALID; `params.fields` names what is wrong, `levels.department.chairPositions`.
 * Source: project rule; the numbers are the city's.
 */
export function decideProfile(profile: RegulationProfile): Decision {
  const { levels, validFrom, validTo } = profile;
  const fields = [
    ...(validFrom !== null && validTo !== null && validTo <= validFrom ? ['validTo'] : []),
    ...(new Set(levels.map(({ level }) => level)).size < levels.length ? ['levels'] : []),
    ...levels.flatMap((rule) => faultsOf(rule).map((field) => `levels.${rule.level}.${field}`)),
  ];
  return fields.length === 0 ? PERMITTED : refuse('PROFILE_INVALID', HOUSE, { fields });
}

function faultsOf(rule: LevelRule): (keyof LevelRule)[] {
  const { minimumMinutes, maximumMinutes } = rule;
  const faults: (keyof LevelRule)[] = [];
  if (minimumMinutes !== null && maximumMinutes !== null && minimumMinutes > maximumMinutes) {
    faults.push('maximumMinutes');
  }
  if (!isListOf(rule.chairPositions, isCode)) faults.push('chairPositions');
  if (!isListOf(rule.coChairPositions, isCode)) faults.push('coChairPositions');
  if (!isListOf(rule.requiredChannels, oneOf(CHANNELS))) faults.push('requiredChannels');
  if (!areRequirements(rule.requiredFields)) faults.push('requiredFields');

  return faults;
}
