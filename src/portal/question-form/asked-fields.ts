import type { SubmitterField, SubmitterKind } from '../../domain/submission/submitter';
import type { QuestionForm } from '../client/contract';

export interface AskedField {
  field: SubmitterField;
  need: 'required' | 'alternative' | 'optional';
}

const IN_ORDER: readonly SubmitterField[] = [
  'name',
  'representative',
  'address',
  'telephone',
  'email',
];

type Requirements = QuestionForm['requiredFields'];

/** What a submitter of this kind is asked about itself; a person has no representative unless it is required. */
export function askedFields(requirements: Requirements, kind: SubmitterKind): AskedField[] {
  const required = requirements[kind];
  const needOf = (field: SubmitterField): AskedField['need'] => {
    if (required.some((fields) => fields.length === 1 && fields[0] === field)) return 'required';
    return required.some((fields) => fields.includes(field)) ? 'alternative' : 'optional';
  };
  return IN_ORDER.map((field) => ({ field, need: needOf(field) })).filter(
    ({ field, need }) => field !== 'representative' || kind !== 'individual' || need !== 'optional',
  );
}

/** The fields of which one at least is needed, where there is a choice. */
export const alternatives = (requirements: Requirements, kind: SubmitterKind): SubmitterField[][] =>
  requirements[kind].filter((fields) => fields.length > 1);
