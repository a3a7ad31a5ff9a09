import type {
  LevelRuleView,
  ProfileInput,
  ProfilePreview,
} from '../../../staff-api/contract/regulation';

export type ProfileChange = ProfilePreview['changes'][number];

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const ruleIn = (profile: ProfileInput, { level }: LevelRuleView) =>
  profile.levels.find((rule) => rule.level === level);

const changedFields = (at: string, before: object, after: object): ProfileChange[] =>
  Object.entries(after)
    .map(([name, value]) => ({
      path: `${at}${name}`,
      before: (before as Record<string, unknown>)[name],
      after: value as unknown,
    }))
    .filter((change) => !isSame(change.before, change.after));

/** Every field that is still as it was read, as it is stored by now; where both changed it, mine. */
function mergeFields<T extends object>(read: T, mine: T, stored: T): T {
  const merged = { ...stored };
  for (const name of Object.keys(mine) as (keyof T)[]) {
    if (!isSame(read[name], mine[name])) merged[name] = mine[name];
  }
  return merged;
}

/** What differs between two states of a profile, by the paths a preview uses. */
export function changesBetween(read: ProfileInput, stored: ProfileInput): ProfileChange[] {
  const { levels: _before, ...before } = read;
  const { levels, ...after } = stored;
  return [
    ...changedFields('', before, after),
    ...levels.flatMap((rule) =>
      changedFields(`levels.${rule.level}.`, ruleIn(read, rule) ?? {}, rule),
    ),
  ];
}

/** My changes to the profile as I read it, on top of what somebody else has stored since. */
export function mergeProfile(
  read: ProfileInput,
  mine: ProfileInput,
  stored: ProfileInput,
): ProfileInput {
  return {
    ...mergeFields(read, mine, stored),
    levels: stored.levels.map((rule) => {
      const [before, changed] = [ruleIn(read, rule), ruleIn(mine, rule)];
      return before && changed ? mergeFields(before, changed, rule) : rule;
    }),
  };
}
