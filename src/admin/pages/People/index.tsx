import { Button, Field, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MembershipView } from '../../../staff-api/contract/people';
import { ErrorNote } from '../../components/ErrorNote';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';
import { BeginDialog } from './BeginDialog';
import { EndDialog } from './EndDialog';
import { RosterList } from './RosterList';
import { byAuthority, byPerson, found, personName, type RosterKind } from './rosters';
import { usePeople } from './use-people';

const KINDS: readonly RosterKind[] = ['authority', 'person'];

const People = () => {
  const text = useText();
  const { people, memberships, error, isPending } = usePeople();
  const [kind, setKind] = useState<RosterKind>('authority');
  const [words, setWords] = useState('');
  const [isBeginning, setBeginning] = useState(false);
  const [ending, setEnding] = useState<MembershipView | null>(null);
  if (isPending) return <Page.Loading />;

  const nameOf = ({ userId, email }: MembershipView): string => {
    const person = people.find((one) => one.userId === userId);
    return person ? `${personName(person)} (${person.email})` : (email ?? text('people.unknown'));
  };
  const rosters = kind === 'person' ? byPerson(people, memberships) : byAuthority(memberships);

  return (
    <Page.Main>
      <Page.Title>{text('menu.people')}</Page.Title>
      <Layouts.Header
        title={text('menu.people')}
        subtitle={text('people.subtitle')}
        primaryAction={
          <Button size="L" startIcon={<Plus />} onClick={() => setBeginning(true)}>
            {text('people.begin')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <ErrorNote error={error} />
          <Flex gap={4} wrap="wrap" alignItems="flex-end">
            <Flex gap={2} role="group" aria-label={text('people.view')}>
              {KINDS.map((one) => (
                <Button
                  key={one}
                  size="L"
                  variant={one === kind ? 'default' : 'tertiary'}
                  aria-pressed={one === kind}
                  onClick={() => setKind(one)}
                >
                  {text(`people.by.${one}`)}
                </Button>
              ))}
            </Flex>
            <Field.Root flex="1 1 26rem">
              <Field.Label>{text('people.search')}</Field.Label>
              <Field.Input
                type="search"
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            </Field.Root>
          </Flex>
          <RosterList
            key={`${kind} ${words}`}
            kind={kind}
            rosters={found(rosters, words)}
            nameOf={nameOf}
            onEnd={setEnding}
          />
        </Flex>
      </Layouts.Content>
      {isBeginning && <BeginDialog people={people} onClose={() => setBeginning(false)} />}
      {ending && (
        <EndDialog membership={ending} name={nameOf(ending)} onClose={() => setEnding(null)} />
      )}
    </Page.Main>
  );
};

const ProtectedPeople = () => (
  <StaffPage actions={['managePeople']}>
    <People />
  </StaffPage>
);

export default ProtectedPeople;
