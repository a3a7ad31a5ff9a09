import { StaffPage } from '../../components/StaffPage';
import { CounterScreen } from './CounterScreen';

const ProtectedCounterEntry = () => (
  <StaffPage actions={['enter']}>
    <CounterScreen />
  </StaffPage>
);

export default ProtectedCounterEntry;
