import { useQuery } from '@tanstack/react-query';
import { Loader } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { Home as HomeView } from '../../../staff-api/contract/home';
import { useStaffApi } from '../../client/use-staff-api';
import { ErrorNote } from '../../components/ErrorNote';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';
import { HomeContent } from './HomeContent';
import { Shortcuts } from './Shortcuts';

const POLL_MILLISECONDS = 15_000;

/** What needs the person signed in, now. */
const Home = () => {
  const text = useText();
  const api = useStaffApi();
  const { data, error, isLoading } = useQuery({
    queryKey: ['home'],
    queryFn: () => api.get<HomeView>('/home'),
    refetchInterval: POLL_MILLISECONDS,
  });
  return (
    <Page.Main>
      <Page.Title>{text('menu.home')}</Page.Title>
      <Layouts.Header title={text('menu.home')} subtitle={text('home.subtitle')} />
      <Layouts.Content>
        <Shortcuts />
        <ErrorNote error={error} />
        {isLoading && <Loader>{text('loading')}</Loader>}
        {data && <HomeContent home={data} />}
      </Layouts.Content>
    </Page.Main>
  );
};

const ProtectedHome = () => (
  <StaffPage
    actions={[
      'runSessions',
      'triage',
      'enter',
      'assign',
      'draft',
      'approve',
      'publish',
      'managePeople',
    ]}
  >
    <Home />
  </StaffPage>
);

export default ProtectedHome;
