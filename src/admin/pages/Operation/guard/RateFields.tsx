import { Flex, Typography } from '@strapi/design-system';
import type { Rate } from '../../../../domain/intake-guard/settings';
import { useFault } from '../../../components/faults';
import { NumberField } from '../../../components/NumberField';
import { useText } from '../../../hooks/use-text';

interface RateFieldsProps {
  label: string;
  /** Where the rate stands in the settings: `address.bare.refuse`. */
  path: string;
  rate: Rate;
  /** What holds when nobody has changed it. */
  usual: Rate;
  onChange: (rate: Rate) => void;
}

const SPANS = ['perMinute', 'perHour'] as const;

/** How often something may come: within a minute, and within an hour. */
export const RateFields = ({ label, path, rate, usual, onChange }: RateFieldsProps) => {
  const text = useText();
  const fault = useFault();
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0, flex: '1 1 30rem' }}
    >
      <Typography tag="legend" fontWeight="bold" paddingBottom={2}>
        {label}
      </Typography>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        {SPANS.map((span) => (
          <NumberField
            key={span}
            label={text(`guard.${span}`)}
            hint={text('guard.usual', { number: usual[span] })}
            error={fault(`settings.${path}.${span}`)}
            required
            value={rate[span]}
            onChange={(value) => onChange({ ...rate, [span]: value ?? 0 })}
          />
        ))}
      </Flex>
    </Flex>
  );
};
