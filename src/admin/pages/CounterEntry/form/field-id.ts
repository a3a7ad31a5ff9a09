import type { FieldName } from './field-faults';

/** Under which id a field stands in the document. */
export const fieldId = (field: FieldName): string => `counter-${field}`;

/** Puts the focus on a field; of a group on what is chosen in it. */
export function focusField(field: FieldName): void {
  const element = document.getElementById(fieldId(field));
  const chosen = element?.querySelector<HTMLElement>('[role=radio][data-state=checked]');
  (chosen ?? element)?.focus();
}
