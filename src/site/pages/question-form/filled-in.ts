import { QUESTION_KINDS } from '../../../domain/question/kind';
import { PUBLIC_NAMES } from '../../../domain/submission/public-name';
import { SUBMITTER_KINDS } from '../../../domain/submission/submitter';
import type { Entry } from '../../../portal/question-form/entry';

const oneOf = <Value extends string>(
  values: readonly Value[],
  stated: unknown,
): Value | undefined => values.find((value) => value === stated);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the fields of a plain form say; of none, an empty form. Only a tick agrees to the text of the form. */
export const filledIn = (fields: Record<string, unknown>): Entry => ({
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
  consentVersion: fields.consent === 'true' ? text(fields.consentVersion) : null,
});
