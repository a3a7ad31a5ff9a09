import { Button, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { GUARD_BOUNDS, type Gateway } from '../../../../domain/intake-guard/settings';
import { useFault } from '../../../components/faults';
import { useText } from '../../../hooks/use-text';

interface GatewayListProps {
  gateways: readonly Gateway[];
  onChange: (gateways: Gateway[]) => void;
}

/** Companies and offices whose people share one address to the outside. */
export const GatewayList = ({ gateways, onChange }: GatewayListProps) => {
  const text = useText();
  const fault = useFault();
  const changeAt = (index: number, change: Partial<Gateway>) =>
    onChange(gateways.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">{text('guard.gatewaysHint')}</Typography>
      {gateways.map(({ range, note }, index) => (
        <Flex key={index} gap={3} wrap="wrap" alignItems="flex-end">
          <Field.Root flex="0 1 24rem" required error={fault(`settings.gateways.${index}.range`)}>
            <Field.Label>{text('guard.range', { number: index + 1 })}</Field.Label>
            <Field.Input
              value={range}
              maxLength={50}
              placeholder="203.0.113.0/24"
              onChange={({ target }) => changeAt(index, { range: target.value })}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root flex="1 1 30rem" error={fault(`settings.gateways.${index}.note`)}>
            <Field.Label>{text('guard.note', { number: index + 1 })}</Field.Label>
            <Field.Input
              value={note}
              maxLength={GUARD_BOUNDS.noteCharacters}
              onChange={({ target }) => changeAt(index, { note: target.value })}
            />
            <Field.Error />
          </Field.Root>
          <IconButton
            label={text('guard.gatewayRemove', { number: index + 1 })}
            size="L"
            onClick={() => onChange(gateways.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Flex>
        <Button
          size="L"
          variant="tertiary"
          startIcon={<Plus />}
          disabled={gateways.length >= GUARD_BOUNDS.gateways}
          onClick={() => onChange([...gateways, { range: '', note: '' }])}
        >
          {text('guard.gatewayAdd')}
        </Button>
      </Flex>
    </Flex>
  );
};
