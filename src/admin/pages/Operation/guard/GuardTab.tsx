import { Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { ErrorNote } from '../../../components/ErrorNote';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import { GuardForm } from './GuardForm';
import { LastHour } from './LastHour';
import { useGuard } from './use-guard';

/** Who comes to the public door, what becomes of them, and by which numbers. */
export const GuardTab = () => {
  const text = useText();
  const instantText = useInstantText();
  const { data, error, isPending } = useGuard();
  if (isPending) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ErrorNote error={error} />
      <Typography textColor="neutral600">{text('guard.explained')}</Typography>
      {data && <LastHour counts={data.lastHour} />}
      {data?.changedAt && (
        <Typography textColor="neutral600">
          {text('operation.changed', {
            person: data.changedBy?.name ?? text('operation.commandLine'),
            at: instantText(data.changedAt, 'second'),
          })}
        </Typography>
      )}
      {data && <GuardForm view={data} />}
    </Flex>
  );
};
