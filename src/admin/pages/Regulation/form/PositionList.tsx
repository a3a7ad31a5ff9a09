import { Button, Field, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../../hooks/use-text';
import { BoxList } from './BoxList';
import { usePositionText } from './use-position-text';

interface PositionListProps {
  label: string;
  hint: string;
  error?: string;
  /** Codes that other rules already use. */
  known: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const CODE = /^[a-z]+(-[a-z]+)*$/;

/** Which offices are entitled: those in use as boxes, a new one by its code. */
export const PositionList = (props: PositionListProps) => {
  const { label, hint, error, known, chosen, onChange } = props;
  const text = useText();
  const positionText = usePositionText();
  const [added, setAdded] = useState('');
  const codes = [...new Set([...known, ...chosen])];
  const isNew = CODE.test(added) && !chosen.includes(added);
  return (
    <BoxList
      label={label}
      hint={hint}
      error={error}
      choices={codes.map((value) => ({ value, label: positionText(value) }))}
      chosen={chosen}
      onChange={onChange}
    >
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <Field.Root flex="0 1 28rem">
          <Field.Label>{text('regulation.positionCode')}</Field.Label>
          <Field.Input
            value={added}
            placeholder="department-director"
            onChange={({ target }) => setAdded(target.value.trim().toLowerCase())}
          />
        </Field.Root>
        <Button
          variant="tertiary"
          size="L"
          disabled={!isNew}
          onClick={() => {
            onChange([...chosen, added]);
            setAdded('');
          }}
        >
          {text('regulation.positionAdd')}
        </Button>
      </Flex>
    </BoxList>
  );
};
