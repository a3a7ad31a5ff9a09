import { QUESTION_KINDS, type QuestionKind } from '../../../domain/question/kind';
import { PUBLIC_NAMES, type PublicName } from '../../../domain/submission/public-name';
import { SUBMITTER_KINDS, type SubmitterKind } from '../../../domain/submission/submitter';

/** What a person has filled into the plain form, as it is shown again after a refusal. */
export interface FilledIn {
  submitterKind: SubmitterKind;
  name: string;
  representative: string;
  address: string;
  telephone: string;
  email: string;
  kind: QuestionKind | '';
  theme: string;
  authority: string;
  content: string;
  publicName: PublicName;
  consentVersion: string;
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  stated: unknown,
): Value | undefined => values.find((value) => value === stated);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** From the fields of a form, or from nothing for an empty one. */
export const filledIn = (fields: Record<string, unknown>): FilledIn => ({
  submitterKind: oneOf(SUBMITTER_KINDS, fields.submitterKind) ?? 'individual',
  name: text(fields.name),
  representative: text(fields.representative),
  address: text(fields.address),
  telephone: text(fields.telephone),
  email: text(fields.email),
  kind: oneOf(QUESTION_KINDS, fields.kind) ?? '',
  theme: text(fields.theme),
  authority: text(fields.authority),
  content: text(fields.content),
  publicName: oneOf(PUBLIC_NAMES, fields.publicName) ?? 'initials',
  consentVersion: text(fields.consentVersion),
});
