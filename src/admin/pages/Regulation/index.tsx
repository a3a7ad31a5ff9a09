import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const Regulation = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.regulation')}</Page.Title>
      <Layouts.Header title={text('menu.regulation')} />
    </Page.Main>
  );
};

const ProtectedRegulation = () => (
  <StaffPage actions={['manageProfiles']}>
    <Regulation />
  </StaffPage>
);

export default ProtectedRegulation;
