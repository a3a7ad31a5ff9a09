import { Button, Flex, Searchbar, SearchForm, Tabs } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useDeferredValue, useState } from 'react';
import type { SessionGroup } from '../../../../domain/dialogue-session/group';
import { useText } from '../../../hooks/use-text';
import { NewSession } from './NewSession';
import { SessionTable } from './SessionTable';

const GROUPS: readonly SessionGroup[] = ['onAir', 'upcoming', 'draft', 'past'];

/** All sessions, by how far they have come. */
export const SessionList = () => {
  const text = useText();
  const [group, setGroup] = useState<SessionGroup>('upcoming');
  const [words, setWords] = useState('');
  const [isCreating, setCreating] = useState(false);
  const sought = useDeferredValue(words.trim());
  return (
    <Page.Main>
      <Page.Title>{text('menu.sessions')}</Page.Title>
      <Layouts.Header
        title={text('menu.sessions')}
        subtitle={text('sessions.subtitle')}
        primaryAction={
          <Button startIcon={<Plus />} onClick={() => setCreating(true)}>
            {text('sessions.new')}
          </Button>
        }
      />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={group}
          onValueChange={(to) => setGroup(to as SessionGroup)}
        >
          <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={4}>
            <Tabs.List aria-label={text('sessions.groups')}>
              {GROUPS.map((one) => (
                <Tabs.Trigger key={one} value={one}>
                  {text(`sessions.group.${one}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <SearchForm>
              <Searchbar
                name="topic"
                value={words}
                onChange={(event) => setWords(event.target.value)}
                onClear={() => setWords('')}
                clearLabel={text('sessions.search.clear')}
                placeholder={text('sessions.search.placeholder')}
              >
                {text('sessions.search')}
              </Searchbar>
            </SearchForm>
          </Flex>
          {GROUPS.map((one) => (
            <Tabs.Content key={one} value={one}>
              <SessionTable key={sought} group={one} sought={sought} />
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
      {isCreating && <NewSession onClose={() => setCreating(false)} />}
    </Page.Main>
  );
};
