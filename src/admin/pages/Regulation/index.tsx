import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';
import { ProfileList } from './ProfileList';
import { ProfileScreen } from './ProfileScreen';

const Regulation = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.regulation')}</Page.Title>
      <Routes>
        <Route index element={<ProfileList />} />
        <Route path="new" element={<ProfileScreen />} />
        <Route path=":profileId" element={<ProfileScreen />} />
      </Routes>
    </Page.Main>
  );
};

const ProtectedRegulation = () => (
  <StaffPage actions={['manageProfiles']}>
    <Regulation />
  </StaffPage>
);

export default ProtectedRegulation;
