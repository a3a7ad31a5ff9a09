import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const People = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.people')}</Page.Title>
      <Layouts.Header title={text('menu.people')} />
    </Page.Main>
  );
};

const ProtectedPeople = () => (
  <StaffPage actions={['managePeople']}>
    <People />
  </StaffPage>
);

export default ProtectedPeople;
