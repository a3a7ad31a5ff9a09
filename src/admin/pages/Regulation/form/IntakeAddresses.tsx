import {
  Button,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { CHANNELS } from '../../../../domain/submission/channel';
import type { IntakeAddress } from '../../../../staff-api/contract/session';
import { useText } from '../../../hooks/use-text';
import { useFault } from '../../../components/faults';

interface IntakeAddressesProps {
  addresses: readonly IntakeAddress[];
  onChange: (addresses: IntakeAddress[]) => void;
}

/** Where questions may be sent: what a session prepared under the profile takes over. */
export const IntakeAddresses = ({ addresses, onChange }: IntakeAddressesProps) => {
  const text = useText();
  const fault = useFault();
  const changeAt = (index: number, change: Partial<IntakeAddress>) =>
    onChange(addresses.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">{text('regulation.intakeHint')}</Typography>
      {addresses.map(({ channel, address }, index) => (
        <Flex key={index} gap={3} wrap="wrap" alignItems="flex-end">
          <Field.Root flex="0 1 24rem">
            <Field.Label>{text('regulation.channel', { number: index + 1 })}</Field.Label>
            <SingleSelect
              value={channel}
              onChange={(chosen) =>
                changeAt(index, { channel: chosen as IntakeAddress['channel'] })
              }
            >
              {CHANNELS.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {text(`term.channel.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root
            flex="1 1 30rem"
            required
            error={fault(`intakeChannels.${index}.address`, `intakeChannels.${index}`)}
          >
            <Field.Label>{text('regulation.address', { number: index + 1 })}</Field.Label>
            <Field.Input
              value={address}
              maxLength={255}
              onChange={({ target }) => changeAt(index, { address: target.value })}
            />
            <Field.Error />
          </Field.Root>
          <IconButton
            label={text('regulation.addressRemove', { number: index + 1 })}
            size="L"
            onClick={() => onChange(addresses.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Button
        variant="tertiary"
        startIcon={<Plus />}
        onClick={() => onChange([...addresses, { channel: 'email', address: '' }])}
      >
        {text('regulation.addressAdd')}
      </Button>
    </Flex>
  );
};
