import { Field, Textarea } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

const LONGEST = 5_000;

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  required?: boolean;
  hasFocus?: boolean;
  onChange: (value: string) => void;
}

/** A text of several lines, with how much of its length is used. */
export const TextField = (props: TextFieldProps) => {
  const { label, hint, value, rows = 6, required, hasFocus, onChange } = props;
  const text = useText();
  const length = [...value].length;
  return (
    <Field.Root
      required={required}
      hint={[hint, text('triage.length', { length, longest: LONGEST })].filter(Boolean).join(' ')}
      error={length > LONGEST && text('triage.tooLong')}
    >
      <Field.Label>{label}</Field.Label>
      <Textarea
        rows={rows}
        autoFocus={hasFocus}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
