import { Field, Flex, Toggle } from '@strapi/design-system';
import { GUARD_BOUNDS, type GuardSettings } from '../../../../domain/intake-guard/settings';
import { useFault } from '../../../components/faults';
import { NumberField } from '../../../components/NumberField';
import { useText } from '../../../hooks/use-text';

interface ProofFieldsProps {
  settings: GuardSettings;
  usual: GuardSettings;
  onChange: (part: Partial<GuardSettings>) => void;
}

/** Whether browsers do some work for each question, and how much. */
export const ProofFields = ({ settings, usual, onChange }: ProofFieldsProps) => {
  const text = useText();
  const fault = useFault();
  return (
    <Flex gap={6} alignItems="flex-start" wrap="wrap">
      <Field.Root hint={text('guard.asksProofHint')} flex="1 1 30rem">
        <Field.Label>{text('guard.asksProof')}</Field.Label>
        <Toggle
          onLabel={text('regulation.on')}
          offLabel={text('regulation.off')}
          checked={settings.asksProof}
          onChange={({ target }) => onChange({ asksProof: target.checked })}
        />
        <Field.Hint />
      </Field.Root>
      <NumberField
        label={text('guard.difficulty')}
        hint={text('guard.difficultyHint', {
          usual: usual.difficulty,
          most: GUARD_BOUNDS.difficulty.most,
        })}
        error={fault('settings.difficulty')}
        required
        value={settings.difficulty}
        onChange={(difficulty) => onChange({ difficulty: difficulty ?? 0 })}
      />
    </Flex>
  );
};
