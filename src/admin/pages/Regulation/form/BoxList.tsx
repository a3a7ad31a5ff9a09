import { Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface BoxListProps {
  label: string;
  hint?: string;
  error?: string;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  children?: ReactNode;
}

/** Several of a few: one box each. */
export const BoxList = (props: BoxListProps) => {
  const { label, hint, error, choices, chosen, onChange, children } = props;
  return (
    <Field.Root hint={hint} error={error}>
      <Flex
        tag="fieldset"
        direction="column"
        alignItems="stretch"
        gap={2}
        style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
      >
        <Typography tag="legend" variant="pi" fontWeight="bold">
          {label}
        </Typography>
        <Flex gap={4} wrap="wrap">
          {choices.map((choice) => (
            <Checkbox
              key={choice.value}
              checked={chosen.includes(choice.value)}
              onCheckedChange={(isChosen) =>
                onChange(
                  isChosen
                    ? [...chosen, choice.value]
                    : chosen.filter((value) => value !== choice.value),
                )
              }
            >
              {choice.label}
            </Checkbox>
          ))}
        </Flex>
        {children}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
