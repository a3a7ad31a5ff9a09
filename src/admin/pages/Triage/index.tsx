import { StaffPage } from '../../components/StaffPage';
import { TriageScreen } from './TriageScreen';

const ProtectedTriage = () => (
  <StaffPage actions={['triage']}>
    <TriageScreen />
  </StaffPage>
);

export default ProtectedTriage;
