import { Field, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { FieldName } from './field-faults';
import { fieldId } from './field-id';

/** Side by side as far as there is room: a form that fits the window needs no scrolling. */
const Choices = styled(Radio.Group)`
  &,
  & > div {
    display: flex;
    flex-direction: row;
    flex-wrap: wrap;
    gap: 0.8rem 1.6rem;
  }
`;

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
      <Choices
        id={fieldId(field)}
        aria-labelledby={labelId}
        value={value}
        onValueChange={onChange}
        orientation="horizontal"
      >
        {options.map(([option, name]) => (
          <Radio.Item key={option} value={option}>
            {name}
          </Radio.Item>
        ))}
      </Choices>
      <Field.Error />
    </Field.Root>
  );
};
