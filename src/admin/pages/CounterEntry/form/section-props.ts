import type { EntryFields } from './entry-fields';
import type { FieldName } from './field-faults';

/** What every part of the form is given. */
export interface SectionProps {
  fields: EntryFields;
  /** What is said at each faulty field. */
  faults: Partial<Record<FieldName, string>>;
  onChange: (change: Partial<EntryFields>) => void;
}
