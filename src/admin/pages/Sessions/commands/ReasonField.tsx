import { Field, Textarea } from '@strapi/design-system';

interface ReasonFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (reason: string) => void;
}

/** A reason in a sentence or two, for others to read. */
export const ReasonField = ({ label, hint, value, onChange }: ReasonFieldProps) => (
  <Field.Root hint={hint} required width="100%">
    <Field.Label>{label}</Field.Label>
    <Textarea value={value} maxLength={5_000} onChange={(event) => onChange(event.target.value)} />
    <Field.Hint />
  </Field.Root>
);
