import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const Sessions = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.sessions')}</Page.Title>
      <Layouts.Header title={text('menu.sessions')} />
    </Page.Main>
  );
};

const ProtectedSessions = () => (
  <StaffPage actions={['runSessions']}>
    <Sessions />
  </StaffPage>
);

export default ProtectedSessions;
