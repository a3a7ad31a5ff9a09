import { Layouts, Page } from '@strapi/strapi/admin';
import { StaffPage } from '../../components/StaffPage';
import { useText } from '../../hooks/use-text';

const CounterEntry = () => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('menu.counter')}</Page.Title>
      <Layouts.Header title={text('menu.counter')} />
    </Page.Main>
  );
};

const ProtectedCounterEntry = () => (
  <StaffPage actions={['enter']}>
    <CounterEntry />
  </StaffPage>
);

export default ProtectedCounterEntry;
