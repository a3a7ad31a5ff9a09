import { Field, TextInput } from '@strapi/design-system';
import type { InputHTMLAttributes } from 'react';
import type { FieldName } from './field-faults';
import { fieldId } from './field-id';

interface LineFieldProps {
  field: FieldName;
  label: string;
  hint?: string;
  value: string;
  error?: string;
  required?: boolean;
  input?: InputHTMLAttributes<HTMLInputElement>;
  onChange: (value: string) => void;
}

/** A line of text with its label, hint and fault. */
export const LineField = (props: LineFieldProps) => {
  const { field, label, hint, value, error, required, input, onChange } = props;
  return (
    <Field.Root id={fieldId(field)} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        // What a clerk types is somebody else's: the browser neither keeps nor offers it.
        autoComplete="off"
        maxLength={255}
        {...(input as object)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
