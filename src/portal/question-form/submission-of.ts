import { plainLine, plainText } from '../../domain/text/plain-text';
import type { QuestionForm, SubmissionBody } from '../client/contract';
import { askedFields } from './asked-fields';
import type { Entry } from './entry';

/**
 * What will be sent, as it will be stored: cleaned, and without what this kind of submitter is not asked.
 * The same entry gives the same body, so that a repeated sending is one.
 */
export function submissionOf(
  entry: Entry,
  { requiredFields }: Pick<QuestionForm, 'requiredFields'>,
  language: string,
): SubmissionBody {
  const about = Object.fromEntries(
    askedFields(requiredFields, entry.submitterKind)
      .map(({ field }) => [field, plainLine(entry[field]) ?? ''])
      .filter(([, text]) => text !== ''),
  );
  return {
    submitterKind: entry.submitterKind,
    name: '',
    ...about,
    kind: entry.kind as SubmissionBody['kind'],
    ...(entry.theme !== '' && { theme: entry.theme }),
    ...(entry.authority !== '' && { authority: entry.authority }),
    content: plainText(entry.content) ?? '',
    publicName: entry.publicName,
    consent: entry.consentVersion !== null,
    ...(entry.consentVersion !== null && { consentVersion: entry.consentVersion }),
    language,
  };
}
