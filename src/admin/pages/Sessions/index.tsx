import { Route, Routes } from 'react-router-dom';
import { StaffPage } from '../../components/StaffPage';
import { SessionControl } from '../SessionControl';
import { SessionList } from './List';
import { Preparation } from './Preparation';
import { SessionOverview } from './Session';

/** Sessions from their first draft to their end. */
const ProtectedSessions = () => (
  <StaffPage actions={['runSessions']}>
    <Routes>
      <Route index element={<SessionList />} />
      <Route path=":id" element={<SessionOverview />} />
      <Route path=":id/prepare" element={<Preparation />} />
      <Route path=":id/control" element={<SessionControl />} />
    </Routes>
  </StaffPage>
);

export default ProtectedSessions;
