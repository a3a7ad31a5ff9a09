import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { SessionView } from '../../../../staff-api/contract/session';
import { StateBadge } from '../../../components/StateBadge';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

/** Where an editor goes on with a session in this state, below its own address. */
const nextStepOf = ({ state }: SessionView): 'prepare' | 'control' | null => {
  if (state === 'draft') return 'prepare';
  return state === 'ended' || state === 'cancelled' ? null : 'control';
};

/** One session of the list: what, who, when, and the way on. */
export const SessionRow = ({ session }: { session: SessionView }) => {
  const text = useText();
  const instantText = useInstantText();
  const { documentId, topic, state, authority, startsAt } = session;
  const next = nextStepOf(session);
  return (
    <Box tag="li" padding={4} borderStyle="solid" borderWidth="0 0 1px 0" borderColor="neutral150">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 36rem" minWidth={0}>
          <Link tag={NavLink} to={documentId}>
            <Typography variant="omega" fontWeight="bold" textColor="primary700">
              {topic}
            </Typography>
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {authority?.name ?? text('sessions.noAuthority')} ·{' '}
            {startsAt === null ? text('sessions.noTime') : instantText(startsAt)}
          </Typography>
        </Flex>
        <Flex gap={3} wrap="wrap">
          <StateBadge state={state} />
          {next && (
            <LinkButton tag={NavLink} to={`${documentId}/${next}`} variant="secondary">
              {text(`sessions.go.${next}`)}
            </LinkButton>
          )}
        </Flex>
      </Flex>
    </Box>
  );
};
