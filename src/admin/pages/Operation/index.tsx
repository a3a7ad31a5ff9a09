import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';
import { GuardTab } from './guard/GuardTab';
import { SwitchesTab } from './switches/SwitchesTab';

const TABS = { switches: SwitchesTab, guard: GuardTab };

/** What those who operate the system do without a deploy: `?tab=guard` opens the guard of the door. */
const Operation = () => {
  const text = useText();
  const [search, setSearch] = useSearchParams();
  const tab = search.get('tab') === 'guard' ? 'guard' : 'switches';
  return (
    <Page.Main>
      <Page.Title>{text('menu.operation')}</Page.Title>
      <Layouts.Header title={text('menu.operation')} subtitle={text('operation.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={tab}
          onValueChange={(to) => setSearch(to === 'guard' ? { tab: to } : {}, { replace: true })}
        >
          <Tabs.List aria-label={text('operation.tabs')}>
            {Object.keys(TABS).map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text(`operation.tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {Object.entries(TABS).map(([name, Content]) => (
            <Tabs.Content key={name} value={name}>
              <Box paddingTop={4} paddingBottom={8}>
                <Content />
              </Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

const ProtectedOperation = () => (
  <StaffPage actions={['operate']}>
    <Operation />
  </StaffPage>
);

export default ProtectedOperation;
