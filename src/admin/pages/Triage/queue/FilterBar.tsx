import { Button, Checkbox, Flex, Searchbar } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { AuthorityRef } from '../../../../staff-api/contract/shared';
import { CHANNELS } from '../../../../domain/submission/channel';
import { FATES } from '../../../../domain/submission/fate';
import { SUBMITTER_KINDS } from '../../../../domain/submission/submitter';
import { useText } from '../../../hooks/use-text';
import { FilterSelect } from './FilterSelect';
import {
  ANY_FATE,
  conditionsIn,
  FILTER_KEYS,
  type FilterKey,
  type ShownFilter,
} from './queue-filter';

interface FilterBarProps {
  filter: ShownFilter;
  themes: readonly string[];
  authorities: readonly AuthorityRef[];
  onChange: (change: Partial<Record<FilterKey, string | null>>) => void;
}

/** What of the queue is shown. Every change is in the address. */
export const FilterBar = ({ filter, themes, authorities, onChange }: FilterBarProps) => {
  const text = useText();
  const [words, setWords] = useState(filter.text ?? '');
  useEffect(() => setWords(filter.text ?? ''), [filter.text]);

  const select = (key: FilterKey, options: [string, string][], value?: string) => (
    <FilterSelect
      label={text(`triage.filter.${key}`)}
      options={options}
      value={value ?? null}
      isFixed={key === 'fate'}
      onChange={(chosen) => onChange({ [key]: chosen })}
    />
  );
  const flag = (key: 'withoutAuthority' | 'quarantined') => (
    <Checkbox
      checked={filter[key] === 'true'}
      onCheckedChange={(checked) => onChange({ [key]: checked === true ? 'true' : null })}
    >
      {text(`triage.filter.${key}`)}
    </Checkbox>
  );
  const fates: [string, string][] = FATES.map((fate) => [fate, text(`term.fate.${fate}`)]);

  return (
    <Flex gap={2} wrap="wrap" role="search" aria-label={text('triage.filter')}>
      {select(
        'fate',
        [...fates, [ANY_FATE, text('triage.filter.anyFate')]],
        filter.fate ?? ANY_FATE,
      )}
      {select(
        'channel',
        CHANNELS.map((each) => [each, text(`term.channel.${each}`)]),
        filter.channel,
      )}
      {select(
        'submitterKind',
        SUBMITTER_KINDS.map((each) => [each, text(`term.submitter.${each}`)]),
        filter.submitterKind,
      )}
      {themes.length > 0 &&
        select(
          'theme',
          themes.map((each) => [each, each]),
          filter.theme,
        )}
      {authorities.length > 0 &&
        select(
          'authority',
          authorities.map((each) => [each.documentId, each.name]),
          filter.authority,
        )}
      {flag('withoutAuthority')}
      {flag('quarantined')}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ text: words.trim() });
        }}
      >
        <Searchbar
          name="words"
          size="S"
          placeholder={text('triage.filter.text.hint')}
          clearLabel={text('triage.filter.text.clear')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onClear={() => onChange({ text: null })}
        >
          {text('triage.filter.text')}
        </Searchbar>
      </form>
      {conditionsIn(filter) > 0 && (
        <Button
          variant="tertiary"
          onClick={() => onChange(Object.fromEntries(FILTER_KEYS.map((key) => [key, null])))}
        >
          {text('triage.filter.reset')}
        </Button>
      )}
    </Flex>
  );
};
