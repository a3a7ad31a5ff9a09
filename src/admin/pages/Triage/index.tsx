import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const Triage = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.triage')}</Page.Title>
      <Layouts.Header title={text('menu.triage')} />
    </Page.Main>
  );
};

const ProtectedTriage = () => (
  <StaffPage actions={['triage']}>
    <Triage />
  </StaffPage>
);

export default ProtectedTriage;
