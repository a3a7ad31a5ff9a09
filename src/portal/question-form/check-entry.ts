import { isBlank } from '../../domain/blank';
import { plainLine, plainText } from '../../domain/text/plain-text';
import type { QuestionForm } from '../client/contract';
import { askedFields } from './asked-fields';
import type { Entry, EntryField } from './entry';

/** What is wrong with a field, before anything is sent. */
export interface EntryFault {
  field: EntryField;
  code: 'required' | 'oneOf' | 'tooLong' | 'forbidden' | 'telephone' | 'email' | 'consent';
  limit?: number;
  /** Of which one is needed. */
  fields?: readonly EntryField[];
}

const LONGEST_LINE = 255;
const TELEPHONE = /^[0-9+()./ -]{6,30}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/**
 * Everything the server would send back at once, in the order of the form. It spares a way there; what
 * counts is what the server says.
 */
export function faultsOfEntry(entry: Entry, form: QuestionForm): EntryFault[] {
  return [
    ...faultsOfContent(entry, form.longestContent),
    ...(entry.kind === '' ? [{ field: 'kind', code: 'required' } as const] : []),
    ...faultsOfSubmitter(entry, form),
    ...(entry.consentVersion === form.consent.version
      ? []
      : [{ field: 'consent', code: 'consent' } as const]),
  ];
}

function faultsOfContent({ content }: Entry, limit: number): EntryFault[] {
  const text = plainText(content);
  if (text === null) return [{ field: 'content', code: 'forbidden' }];
  if (text === '') return [{ field: 'content', code: 'required' }];
  return lengthOf(text) > limit ? [{ field: 'content', code: 'tooLong', limit }] : [];
}

function faultsOfSubmitter(entry: Entry, form: QuestionForm): EntryFault[] {
  const missing = form.requiredFields[entry.submitterKind]
    .filter((fields) => fields.every((field) => isBlank(entry[field])))
    .map((fields): EntryFault =>
      fields.length === 1
        ? { field: fields[0]!, code: 'required' }
        : { field: fields[0]!, code: 'oneOf', fields },
    );
  return askedFields(form.requiredFields, entry.submitterKind).flatMap(({ field }) => [
    ...missing.filter((fault) => fault.field === field),
    ...faultsOfLine(field, entry[field]),
  ]);
}

function faultsOfLine(field: EntryField, typed: string): EntryFault[] {
  const text = plainLine(typed);
  if (text === null) return [{ field, code: 'forbidden' }];
  if (text === '') return [];
  if (lengthOf(text) > LONGEST_LINE) return [{ field, code: 'tooLong', limit: LONGEST_LINE }];
  if (field === 'telephone' && !TELEPHONE.test(text)) return [{ field, code: 'telephone' }];
  if (field === 'email' && !EMAIL.test(text)) return [{ field, code: 'email' }];
  return [];
}

/** As the server counts: composed, so that a letter with its marks is one. */
const lengthOf = (text: string): number => [...text].length;

/** How many characters may still be typed; below zero when there are too many. */
export const charactersLeft = (content: string, limit: number): number =>
  limit - lengthOf(plainText(content) ?? content.normalize('NFC'));
