import { Flex, Typography } from '@strapi/design-system';
import type { SessionAccount } from '../../../staff-api/contract/session';
import { useText } from '../../hooks/use-text';

/** How many came in and how many still wait. */
export const SessionTotals = ({ account }: { account: SessionAccount | undefined }) => {
  const text = useText();
  if (!account) return null;
  return (
    <Flex gap={3} wrap="wrap">
      <Typography>{text('triage.total.received', { count: account.received })}</Typography>
      <Typography fontWeight="bold">
        {text('triage.total.pending', { count: account.fates.pending })}
      </Typography>
      {account.quarantined > 0 && (
        <Typography>{text('triage.total.quarantined', { count: account.quarantined })}</Typography>
      )}
    </Flex>
  );
};
