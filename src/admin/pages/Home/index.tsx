import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const Home = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.home')}</Page.Title>
      <Layouts.Header title={text('menu.home')} />
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
