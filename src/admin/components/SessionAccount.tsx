import { Box, Flex, Typography } from '@strapi/design-system';
import { CHANNELS } from '../../domain/submission/channel';
import { FATES } from '../../domain/submission/fate';
import type { SessionAccount as Account } from '../../staff-api/contract/session';
import { useText } from '../hooks/use-text';
import { Section } from './Section';

const Count = ({ label, count }: { label: string; count: number }) => (
  <Flex tag="li" justifyContent="space-between" gap={3}>
    <Typography textColor={count === 0 ? 'neutral600' : 'neutral800'}>{label}</Typography>
    <Typography fontWeight="bold" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {count}
    </Typography>
  </Flex>
);

/** How many questions were received, by what became of them and by how they came. */
export const SessionAccount = ({ account }: { account: Account }) => {
  const text = useText();
  return (
    <Section title={text('account.title', { received: account.received })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box tag="ul" aria-label={text('account.fates')}>
          {FATES.map((fate) => (
            <Count key={fate} label={text(`term.fate.${fate}`)} count={account.fates[fate]} />
          ))}
        </Box>
        {account.quarantined > 0 && (
          <Typography>{text('account.quarantined', { count: account.quarantined })}</Typography>
        )}
        <Typography tag="h3" variant="sigma">
          {text('account.channels')}
        </Typography>
        <Box tag="ul" aria-label={text('account.channels')}>
          {CHANNELS.map((channel) => (
            <Count
              key={channel}
              label={text(`term.channel.${channel}`)}
              count={account.channels[channel]}
            />
          ))}
        </Box>
      </Flex>
    </Section>
  );
};
