import type { Entry } from './entry';

const TEXTS = ['name', 'representative', 'address', 'telephone', 'email', 'content'] as const;

/** What somebody has typed already into the plain form that the element replaces. */
export function typedInto(form: ParentNode): Partial<Entry> {
  const typed: Partial<Entry> = {};
  for (const field of TEXTS) {
    const input = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name='${field}']`);
    if (input !== null && input.value.trim() !== '') typed[field] = input.value;
  }
  const kind = form.querySelector<HTMLInputElement>("[name='submitterKind']:checked");
  if (kind !== null) typed.submitterKind = kind.value as Entry['submitterKind'];
  return typed;
}
