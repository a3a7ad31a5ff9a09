import type { SubmitterKind } from '../../domain/submission/submitter';
import { filled } from '../../public-texts/filled';
import type { QuestionFormTexts } from '../../public-texts/question-form';
import type { ErrorAnswer, QuestionForm } from '../client/contract';
import { bytesText } from '../formats/bytes';
import type { Language } from '../formats/instant';
import type { EntryFault } from './check-entry';
import type { FileFault } from './check-files';
import { EMPTY_ENTRY, type EntryField } from './entry';
import { fieldLabel, fieldLabels } from './field-label';

/** A fault as it is read, beside its field and in the summary; without a field, in the summary alone. */
export interface ShownFault {
  field: EntryField | null;
  text: string;
}

interface Wording {
  texts: QuestionFormTexts;
  language: Language;
  kind: SubmitterKind;
}

const CHOSEN: readonly EntryField[] = ['kind', 'theme', 'authority', 'submitterKind'];

/** What was found wrong before anything was sent. */
export function shownEntryFault(fault: EntryFault, { texts, kind }: Wording): ShownFault {
  const { field, code, limit = 0, fields = [] } = fault;
  const isChosen = code === 'required' && CHOSEN.includes(field);
  const sentence = texts.faults[isChosen ? 'requiredChoice' : code];
  const values = {
    field: fieldLabel(texts, field, kind),
    fields: fieldLabels(texts, fields, kind),
    limit,
  };
  return { field, text: filled(sentence, values) };
}

export function shownFileFault(
  { code, name = '' }: FileFault,
  { maxFiles, maxTotalBytes }: QuestionForm['attachments'],
  { texts, language }: Wording,
): ShownFault {
  const limit = code === 'filesTooLarge' ? bytesText(maxTotalBytes, language) : maxFiles;
  return { field: 'attachments', text: filled(texts.faults[code], { name, limit }) };
}

/** Where a refusal belongs that names no field itself. */
const FIELD_OF_CODE = new Map<string, EntryField>([
  ['CONSENT_MISSING', 'consent'],
  ['CONSENT_OUTDATED', 'consent'],
  ['AUTHORITY_UNKNOWN', 'authority'],
  ['ATTACHMENT_TYPE', 'attachments'],
  ['ATTACHMENT_EMPTY', 'attachments'],
  ['ATTACHMENT_COUNT', 'attachments'],
  ['INPUT_TOO_LARGE', 'attachments'],
  ['BODY_TOO_LARGE', 'attachments'],
  ['TOO_MANY_FILES', 'attachments'],
]);

/** What the server calls a field, and what the form does. */
const FIELDS = new Map<string, EntryField>([
  ...Object.keys(EMPTY_ENTRY).map((field): [string, EntryField] => [field, field as EntryField]),
  ['consent', 'consent'],
  ['consentVersion', 'consent'],
  ['attachments', 'attachments'],
]);

/**
 * What the server found wrong with fields, each at its field. One of a field this form does not have is
 * shown all the same. Empty when the refusal is not about what was filled in.
 */
export function shownServerFaults(
  details: ErrorAnswer['error']['details'],
  message: string,
  wording: Wording,
): ShownFault[] {
  if (details.faults !== undefined && details.faults.length > 0) {
    return details.faults.map((fault) => faultAtPath(fault, wording));
  }
  const { missing } = Object(details.params) as { missing?: unknown };
  if (details.code === 'SUBMITTER_INCOMPLETE' && Array.isArray(missing)) {
    return missing.map((fields) => missingFault(String(fields).split('|'), wording));
  }
  const field = FIELD_OF_CODE.get(details.code);
  return field === undefined ? [] : [{ field, text: sentenceOf(details, message, wording) }];
}

type PathFault = NonNullable<ErrorAnswer['error']['details']['faults']>[number];

function faultAtPath({ path, message, messageEn }: PathFault, wording: Wording): ShownFault {
  const { texts, kind, language } = wording;
  const field = FIELDS.get(path.replace(/^data\./, '').split('.')[0]!) ?? null;
  const named = field === null ? path : fieldLabel(texts, field, kind);
  const values = { field: named, message: language === 'en' ? messageEn : message };
  return { field, text: filled(texts.faults.elsewhere, values) };
}

function missingFault(fields: readonly string[], wording: Wording): ShownFault {
  const known = fields.flatMap((field) => FIELDS.get(field) ?? []);
  if (known.length === 0) return { field: null, text: fields.join(', ') };
  const code = known.length === 1 ? 'required' : 'oneOf';
  return shownEntryFault({ field: known[0]!, code, fields: known }, wording);
}

/** What the server says, in the reader's language. */
export const sentenceOf = (
  details: ErrorAnswer['error']['details'],
  message: string,
  { language }: Pick<Wording, 'language'>,
): string => (language === 'en' ? (details.messageEn ?? message) : message);
