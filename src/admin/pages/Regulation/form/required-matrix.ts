import { SUBMITTER_FIELDS, type SubmitterField } from '../../../../domain/submission/submitter';

/** What is asked of one field: nothing, the field itself, or it or another of the same group. */
export const NEEDS = ['no', 'yes', 'either1', 'either2'] as const;

export type Need = (typeof NEEDS)[number];

export type NeedByField = Record<SubmitterField, Need>;

const GROUPS = ['either1', 'either2'] as const;

/**
 * The requirements on one kind of submitter as a column of a table; `null` when they are more
 * entangled than such a column can say.
 */
export function needsOf(requirements: readonly SubmitterField[][]): NeedByField | null {
  const needs = Object.fromEntries(SUBMITTER_FIELDS.map((field) => [field, 'no'])) as NeedByField;
  let groups = 0;
  for (const alternatives of requirements) {
    const need: Need | undefined = alternatives.length === 1 ? 'yes' : GROUPS[groups++];
    for (const field of alternatives) {
      if (need === undefined || needs[field] !== 'no') return null;
      needs[field] = need;
    }
  }
  return needs;
}

/** The requirements a column says, in the order of the fields. */
export function requirementsOf(needs: NeedByField): SubmitterField[][] {
  const fieldsWith = (need: Need) => SUBMITTER_FIELDS.filter((field) => needs[field] === need);
  return [
    ...fieldsWith('yes').map((field) => [field]),
    ...GROUPS.map(fieldsWith).filter((group) => group.length > 0),
  ];
}
