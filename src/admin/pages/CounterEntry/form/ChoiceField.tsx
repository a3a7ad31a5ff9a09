import { Field, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { FieldName } from './field-faults';
import { fieldId } from './field-id';

interface ChoiceFieldProps {
  field: FieldName;
  label: string;
  /** Pairs of value and text. */
  options: readonly [string, string][];
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** One of a few, chosen with the arrow keys. */
export const ChoiceField = (props: ChoiceFieldProps) => {
  const { field, label, options, value, error, onChange } = props;
  const labelId = useId();
  return (
    <Field.Root error={error}>
      <Typography id={labelId} variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Radio.Group
        id={fieldId(field)}
        aria-labelledby={labelId}
        value={value}
        onValueChange={onChange}
        orientation="horizontal"
        style={{ display: 'flex', flexWrap: 'wrap', gap: '0.8rem 1.6rem' }}
      >
        {options.map(([option, name]) => (
          <Radio.Item key={option} value={option}>
            {name}
          </Radio.Item>
        ))}
      </Radio.Group>
      <Field.Error />
    </Field.Root>
  );
};
