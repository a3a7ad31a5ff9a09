import { Field, Flex } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';
import type { ProfileInput } from '../../../../staff-api/contract/regulation';
import { useFault } from '../../../components/faults';

const TEXTS = ['code', 'title', 'source'] as const;
const DAYS = ['validFrom', 'validTo'] as const;

interface ProfileFieldsProps {
  profile: ProfileInput;
  onChange: (change: Partial<ProfileInput>) => void;
}

/** What the regulation is called, where it stands, and from when to when it is in force. */
export const ProfileFields = ({ profile, onChange }: ProfileFieldsProps) => {
  const text = useText();
  const fault = useFault();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {TEXTS.map((name) => (
        <Field.Root
          key={name}
          name={name}
          required
          error={fault(name)}
          hint={name === 'code' ? text('regulation.codeHint') : undefined}
        >
          <Field.Label>{text(`regulation.${name}`)}</Field.Label>
          <Field.Input
            value={profile[name]}
            maxLength={255}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      ))}
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {DAYS.map((name) => (
          <Field.Root
            key={name}
            name={name}
            flex="1 1 24rem"
            error={fault(name)}
            hint={text(`regulation.${name}Hint`)}
          >
            <Field.Label>{text(`regulation.${name}`)}</Field.Label>
            <Field.Input
              type="date"
              value={profile[name] ?? ''}
              onChange={({ target }) => onChange({ [name]: target.value || null })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        ))}
      </Flex>
    </Flex>
  );
};
