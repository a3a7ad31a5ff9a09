import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

interface FilterSelectProps {
  label: string;
  /** Pairs of value and text. */
  options: readonly [string, string][];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Whether there is always a value. */
  isFixed?: boolean;
}

/** One condition of the filter: its name until it is set, its value afterwards. */
export const FilterSelect = ({ label, options, value, onChange, isFixed }: FilterSelectProps) => {
  const text = useText();
  return (
    <Box width="15.5rem">
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={label}
        value={value}
        clearLabel={text('triage.filter.clear', { label })}
        onChange={(chosen) => onChange(String(chosen))}
        onClear={isFixed ? undefined : () => onChange(null)}
      >
        {options.map(([option, name]) => (
          <SingleSelectOption key={option} value={option}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
