import type { SubmitterKind } from '../../domain/submission/submitter';
import type { QuestionFormTexts } from '../../public-texts/question-form';
import type { EntryField } from './entry';

/** What a field is called; it depends on who asks. */
export function fieldLabel(
  { fields }: QuestionFormTexts,
  field: EntryField,
  kind: SubmitterKind,
): string {
  const label = fields[field];
  return typeof label === 'string' ? label : label[kind];
}

/** Several fields in one sentence: `số điện thoại, thư điện tử`. */
export const fieldLabels = (
  texts: QuestionFormTexts,
  fields: readonly EntryField[],
  kind: SubmitterKind,
): string => fields.map((field) => fieldLabel(texts, field, kind).toLowerCase()).join(', ');
