import type { Refusal } from './decision';
import { fieldName } from './field-names';
import { refusalSentence, type RefusalLanguage } from './refusals';

/**
 * What a person reads: the sentence of the code and, where the refusal is about fields, which ones.
 * Whoever edits in the panel sees nothing else of a refusal.
 */
export function refusalText({ code, params }: Refusal, language: RefusalLanguage): string {
  const sentence = refusalSentence(code, language);
  const listed = params?.missing ?? params?.fields;
  const names = (Array.isArray(listed) ? listed : [])
    .map((field) => fieldName(String(field), language))
    .filter((name) => name !== undefined);

  return names.length === 0 ? sentence : sentence.replace(/\.$/, ` (${names.join(', ')}).`);
}
