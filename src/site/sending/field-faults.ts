import type { SubmitterField } from '../../domain/submission/submitter';
import type { Language } from '../../portal/formats/instant';
import { filled } from '../../public-texts/filled';
import { QUESTION_FORM_TEXTS } from '../../public-texts/question-form';
import type { FieldFault } from '../pages/question-form/field';
import type { FilledIn } from '../pages/question-form/filled-in';
import type { Refused } from './refused';

type Texts = (typeof QUESTION_FORM_TEXTS)[Language];

/** What was refused, field by field; nothing where no field is to blame. */
export function fieldFaults(
  { code, message, faults, missing }: Refused,
  { submitterKind }: FilledIn,
  language: Language,
): FieldFault[] {
  const texts = QUESTION_FORM_TEXTS[language];
  if (code === 'CONSENT_MISSING') return [{ field: 'consent', message: texts.faults.consent }];
  if (code === 'CONSENT_OUTDATED') {
    return [{ field: 'consent', message: texts.trouble.consentChanged }];
  }
  if (code === 'SUBMITTER_INCOMPLETE') {
    return missing.map((alternatives) => missingFault(alternatives, submitterKind, texts));
  }
  if (code === 'AUTHORITY_UNKNOWN') return [{ field: 'authority', message }];
  if (/^(FILE|ATTACHMENT|TOO_MANY_FILES)/.test(code)) return [{ field: 'attachments', message }];
  return faults.map(({ path, message: vi, messageEn }) => {
    const field = path.replace(/^data\./, '').split('.')[0]!;
    const said = language === 'vi' ? vi : messageEn;
    return {
      field,
      message: filled(texts.faults.elsewhere, {
        field: labelOf(field, submitterKind, texts),
        message: said,
      }),
    };
  });
}

function missingFault(
  alternatives: string,
  kind: FilledIn['submitterKind'],
  texts: Texts,
): FieldFault {
  const fields = alternatives.split('|') as SubmitterField[];
  const labels = fields.map((field) => labelOf(field, kind, texts));
  const message =
    fields.length === 1
      ? filled(texts.faults.required, { field: labels[0]! })
      : filled(texts.faults.oneOf, { fields: labels.join(', ') });
  return { field: fields[0]!, message };
}

function labelOf(field: string, kind: FilledIn['submitterKind'], texts: Texts): string {
  const label = (texts.fields as Record<string, string | Record<string, string>>)[field] ?? field;
  return typeof label === 'string' ? label : label[kind]!;
}
