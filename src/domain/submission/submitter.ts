import { isBlank } from '../blank';
import { PERMITTED, refuse, type Decision } from '../decision';
import type { LevelRule } from '../regulation';

export const SUBMITTER_KINDS = ['individual', 'organization', 'enterprise'] as const;

export type SubmitterKind = (typeof SUBMITTER_KINDS)[number];

export const SUBMITTER_FIELDS = [
  'name',
  'representative',
  'address',
  'telephone',
  'email',
] as const;

export type SubmitterField = (typeof SUBMITTER_FIELDS)[number];

/** Who sends a question (cá nhân, tổ chức, doanh nghiệp), as far as the rule reads it. */
export type Submitter = { kind: SubmitterKind } & {
  [field in SubmitterField]?: string | null;
};

/**
 * What each kind of submitter states about itself. For organisations and enterprises `address`
 * is the head office.
 *
 * Source: QC 1374/2016, information about the submitter.
 */
export const DEFAULT_REQUIRED_FIELDS: Record<SubmitterKind, SubmitterField[][]> = {
  individual: [['name'], ['address'], ['telephone', 'email']],
  organization: [['name'], ['address'], ['telephone']],
  enterprise: [['name'], ['address'], ['telephone']],
};

/**
 * Decides whether a submitter has said who they are and how to reach them.
 *
 * Refuses with SUBMITTER_INCOMPLETE; `params.missing` lists every requirement not met, with
 * alternatives joined as in `telephone|email`. White space counts as nothing.
 * Source: QC 1374/2016, information about the submitter; which fields, is the profile's.
 */
export function decideSubmitter(
  submitter: Submitter,
  rule: Pick<LevelRule, 'requiredFields' | 'source'>,
): Decision {
  const missing = rule.requiredFields[submitter.kind]
    .filter((alternatives) => alternatives.every((field) => isBlank(submitter[field])))
    .map((alternatives) => alternatives.join('|'));

  return missing.length === 0
    ? PERMITTED
    : refuse('SUBMITTER_INCOMPLETE', rule.source, { missing });
}
