import { Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SwitchView } from '../../../../staff-api/contract/operation';
import { ErrorNote } from '../../../components/ErrorNote';
import { useSwitches } from '../../../hooks/use-switches';
import { useText } from '../../../hooks/use-text';
import { SwitchCard } from './SwitchCard';
import { SwitchDialog } from './SwitchDialog';

/** What can be closed to the public in an emergency, and opened again. */
export const SwitchesTab = () => {
  const text = useText();
  const { data: switches, error, isPending } = useSwitches();
  const [turning, setTurning] = useState<{ standing: SwitchView; isOn: boolean } | null>(null);
  if (isPending) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ErrorNote error={error} />
      <Typography textColor="neutral600">{text('operation.explained')}</Typography>
      {switches?.map((one) => (
        <SwitchCard
          key={one.name}
          standing={one}
          onTurn={() => setTurning({ standing: one, isOn: !one.isOn })}
          onReword={() => setTurning({ standing: one, isOn: true })}
        />
      ))}
      {turning && <SwitchDialog {...turning} onClose={() => setTurning(null)} />}
    </Flex>
  );
};
