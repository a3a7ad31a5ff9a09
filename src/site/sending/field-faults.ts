import type { QuestionForm } from '../../portal/client/contract';
import type { Language } from '../../portal/formats/instant';
import { faultsOfEntry } from '../../portal/question-form/check-entry';
import type { Entry } from '../../portal/question-form/entry';
import { shownEntryFault, shownServerFaults } from '../../portal/question-form/shown-fault';
import { QUESTION_FORM_TEXTS } from '../../public-texts/question-form';
import type { FieldFault } from '../pages/question-form/field';
import type { Refused } from './refused';

/**
 * What was refused, field by field, in the words the element has for it; nothing where no field is to blame.
 * What the form itself can tell is told of every field at once, as the rules are asked one after another.
 */
export function fieldFaults(
  { details, message }: Refused,
  { entry, form }: { entry: Entry; form: QuestionForm },
  language: Language,
): FieldFault[] {
  const wording = { texts: QUESTION_FORM_TEXTS[language], language, kind: entry.submitterKind };
  const refused = shownServerFaults(details, message, wording);
  if (refused.length === 0) return [];
  const told = faultsOfEntry(entry, form)
    // The server alone knows whether a consent is missing or of an earlier text.
    .filter(({ field }) => field !== 'consent' || refused.every((fault) => fault.field !== field))
    .map((fault) => shownEntryFault(fault, wording));
  const more = refused.filter(({ field }) => !told.some((fault) => fault.field === field));
  return [...told, ...more].map(({ field, text }) => ({ field: field ?? '', message: text }));
}
