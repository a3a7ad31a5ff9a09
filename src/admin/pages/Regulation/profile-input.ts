import type {
  LevelRuleView,
  ProfileInput,
  ProfileView,
} from '../../../staff-api/contract/regulation';

/** What the form edits of a stored profile. */
export const inputOf = ({
  documentId: _documentId,
  updatedAt: _updatedAt,
  ...input
}: ProfileView): ProfileInput => input;

/** A new profile on the pattern of another: its code and its days are its own. */
export const copyOf = (profile: ProfileView): ProfileInput => ({
  ...inputOf(profile),
  code: '',
  validFrom: null,
  validTo: null,
});

/** The form with one field of one level changed. */
export const withLevel = (
  input: ProfileInput,
  level: string,
  change: Partial<LevelRuleView>,
): ProfileInput => ({
  ...input,
  levels: input.levels.map((rule) => (rule.level === level ? { ...rule, ...change } : rule)),
});
