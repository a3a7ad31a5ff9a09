import { Field } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

interface LineFieldProps {
  /** Names the text of its label. */
  name: string;
  /** The input is `prepare-<id>`, by which the checklist finds it; the name where left out. */
  id?: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'url' | 'date' | 'time' | 'number';
  hint?: string;
  disabled?: boolean;
  required?: boolean;
}

/** One labelled line of the form. */
export const LineField = ({
  name,
  id = name,
  value,
  onChange,
  type = 'text',
  ...rest
}: LineFieldProps) => {
  const text = useText();
  const { hint, disabled, required } = rest;
  return (
    <Field.Root id={`prepare-${id}`} hint={hint} required={required} width="100%">
      <Field.Label>{text(`sessions.field.${name}`)}</Field.Label>
      <Field.Input
        type={type}
        value={value}
        maxLength={type === 'text' || type === 'url' ? 255 : undefined}
        min={type === 'number' ? 0 : undefined}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
