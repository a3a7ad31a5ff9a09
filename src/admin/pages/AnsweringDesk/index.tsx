import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const AnsweringDesk = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.desk')}</Page.Title>
      <Layouts.Header title={text('menu.desk')} />
    </Page.Main>
  );
};

const ProtectedAnsweringDesk = () => (
  <StaffPage actions={['draft', 'approve', 'oversee']}>
    <AnsweringDesk />
  </StaffPage>
);

export default ProtectedAnsweringDesk;
