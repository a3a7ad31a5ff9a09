import { Field } from '@strapi/design-system';

interface DayFieldProps {
  label: string;
  hint: string;
  value: string;
  min?: string;
  onChange: (date: string) => void;
}

/** A day, or none. */
export const DayField = ({ label, hint, value, min, onChange }: DayFieldProps) => (
  <Field.Root hint={hint} flex="1 1 20rem">
    <Field.Label>{label}</Field.Label>
    <Field.Input
      type="date"
      value={value}
      min={min}
      onChange={({ target }) => onChange(target.value)}
    />
    <Field.Hint />
  </Field.Root>
);
