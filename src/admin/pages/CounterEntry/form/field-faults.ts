import type { StaffError } from '../../../client/staff-error';
import type { EntryFields } from './entry-fields';

export type FieldName = keyof EntryFields;

/** In the order they stand on the screen: the first faulty one gets the focus. */
export const FIELD_ORDER: readonly FieldName[] = [
  'channel',
  'receivedAt',
  'documentNumber',
  'submitterKind',
  'name',
  'representative',
  'telephone',
  'address',
  'email',
  'content',
  'kind',
  'theme',
  'publicName',
  'consent',
];

/** Which field a refusal is about. Others are about the entry as a whole. */
const FIELD_OF_CODE: Record<string, FieldName> = {
  CONSENT_MISSING: 'consent',
  RECEIPT_IN_FUTURE: 'receivedAt',
  INTAKE_NOT_OPEN: 'receivedAt',
  INTAKE_CLOSED: 'receivedAt',
  DOCUMENT_NUMBER_MISSING: 'documentNumber',
};

const isField = (name: string): name is FieldName => FIELD_ORDER.some((field) => field === name);

/** What is said at each field: the server's sentence, or `missing` for those it only names. */
export function fieldFaults(
  error: Pick<StaffError, 'code' | 'message' | 'messageEn' | 'refusals' | 'faults' | 'details'>,
  { isVietnamese, missing }: { isVietnamese: boolean; missing: string },
): Partial<Record<FieldName, string>> {
  const told: Partial<Record<FieldName, string>> = {};
  const sentence = (said: { message: string; messageEn: string }) =>
    isVietnamese ? said.message : said.messageEn;

  for (const fault of error.faults) {
    const name = fault.path.replace(/^body\./, '');
    if (isField(name)) told[name] = sentence(fault);
  }
  for (const refused of [error, ...error.refusals]) {
    const field = FIELD_OF_CODE[refused.code];
    if (field) told[field] = sentence(refused);
  }
  if (error.code === 'SUBMITTER_INCOMPLETE') {
    const { missing: lacking = [] } = (error.details.params ?? {}) as { missing?: string[] };
    for (const name of lacking.flatMap((each) => each.split('|'))) {
      if (isField(name)) told[name] = missing;
    }
  }
  return told;
}

/** The first faulty field on the screen. */
export const firstFaulty = (faults: Partial<Record<FieldName, string>>): FieldName | undefined =>
  FIELD_ORDER.find((field) => faults[field] !== undefined);
