import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ANSWER_STATES } from '../../../../domain/answer/state';
import type { DeskItem } from '../../../../staff-api/contract/answer';
import { useText } from '../../../hooks/use-text';
import { OVERDUE, type DeskFilter } from '../use-desk';

interface Choice {
  value: string;
  label: string;
}

const choicesOf = (items: readonly DeskItem[], choiceOf: (item: DeskItem) => Choice): Choice[] => [
  ...new Map(items.map((item) => [choiceOf(item).value, choiceOf(item)])).values(),
];

interface FilterProps {
  label: string;
  all: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

const Filter = ({ label, all, value, choices, onChange }: FilterProps) => (
  <Field.Root flex="1 1 22rem" minWidth="0">
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value || 'all'}
      onChange={(chosen) => onChange(chosen === 'all' ? '' : String(chosen))}
    >
      {[{ value: 'all', label: all }, ...choices].map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);

interface DeskFiltersProps {
  items: readonly DeskItem[];
  filter: DeskFilter;
  onChange: (change: Partial<DeskFilter>) => void;
}

/** Narrows the desk to a state, a session and, for who sees several desks, an authority. */
export const DeskFilters = ({ items, filter, onChange }: DeskFiltersProps) => {
  const text = useText();
  const sessions = choicesOf(items, ({ session }) => ({
    value: session.documentId,
    label: session.topic,
  }));
  const authorities = choicesOf(items, ({ authority }) => ({
    value: authority.documentId,
    label: authority.name,
  }));
  const states = [
    { value: OVERDUE, label: text('desk.filter.overdue') },
    ...ANSWER_STATES.map((value) => ({ value, label: text(`term.answer.${value}`) })),
  ];
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Filter
        label={text('desk.filter.state')}
        all={text('desk.filter.allStates')}
        value={filter.state}
        choices={states}
        onChange={(state) => onChange({ state })}
      />
      <Filter
        label={text('desk.filter.session')}
        all={text('desk.filter.allSessions')}
        value={filter.session}
        choices={sessions}
        onChange={(session) => onChange({ session })}
      />
      {(authorities.length > 1 || filter.authority !== '') && (
        <Filter
          label={text('desk.filter.authority')}
          all={text('desk.filter.allAuthorities')}
          value={filter.authority}
          choices={authorities}
          onChange={(authority) => onChange({ authority })}
        />
      )}
    </Flex>
  );
};
