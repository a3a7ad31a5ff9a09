import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';
import { DraftScreen } from './draft/DraftScreen';
import { DeskList } from './list/DeskList';
import { ChairMessages } from './messages/ChairMessages';

const AnsweringDesk = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.desk')}</Page.Title>
      <Routes>
        <Route index element={<DeskList />} />
        <Route path=":draftId" element={<DraftScreen />} />
      </Routes>
      <ChairMessages />
    </Page.Main>
  );
};

const ProtectedAnsweringDesk = () => (
  <StaffPage actions={['draft', 'approve', 'oversee']}>
    <AnsweringDesk />
  </StaffPage>
);

export default ProtectedAnsweringDesk;
