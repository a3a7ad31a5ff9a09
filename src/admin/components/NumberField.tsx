import { Field } from '@strapi/design-system';

interface NumberFieldProps {
  label: string;
  value: number | null;
  hint?: string;
  error?: string;
  required?: boolean;
  onChange: (value: number | null) => void;
}

/** A whole number with its unit in the label; empty means that nothing is set. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, value, hint, error, required, onChange } = props;
  return (
    <Field.Root hint={hint} error={error} required={required} flex="1 1 24rem">
      <Field.Label>{label}</Field.Label>
      <Field.Input
        inputMode="numeric"
        value={value ?? ''}
        onChange={({ target }) => {
          const digits = target.value.replace(/\D/g, '').slice(0, 6);
          onChange(digits === '' ? (required ? 0 : null) : Number(digits));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
