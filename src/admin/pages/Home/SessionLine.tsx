import { Badge, Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Home } from '../../../staff-api/contract/home';
import { Countdown } from '../../components/Countdown';
import { StateBadge } from '../../components/StateBadge';
import { useInstantText } from '../../hooks/use-instant-text';
import { useMay } from '../../hooks/use-may';
import { useText } from '../../hooks/use-text';

interface SessionLineProps {
  session: NonNullable<Home['sessions']>[number];
  /** The server's time, in milliseconds. */
  clock: number;
}

/** One session: state, countdown, what waits in it, and the ways into it. */
export const SessionLine = ({ session, clock }: SessionLineProps) => {
  const text = useText();
  const instantText = useInstantText();
  const may = useMay();
  const { documentId, topic, state, isToday, startsAt, plannedEndAt } = session;
  const isOnAir = state === 'live' || state === 'overrunning';
  const isOver = state === 'ended' || state === 'cancelled';
  const until = isOnAir ? plannedEndAt : state === 'announced' ? startsAt : null;
  return (
    <Box tag="li" paddingBottom={5}>
      <Flex gap={2} wrap="wrap" paddingBottom={1}>
        <StateBadge state={state} />
        {isToday && <Badge>{text('home.session.today')}</Badge>}
        <Typography variant="pi" textColor="neutral600">
          {instantText(startsAt)}
        </Typography>
      </Flex>
      <Typography tag="h3" variant="epsilon" fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
        {topic}
      </Typography>
      {until && (
        <Typography tag="p">
          {text(isOnAir ? 'home.session.ends' : 'home.session.starts')}{' '}
          <Countdown until={until} now={clock} />
        </Typography>
      )}
      <Typography tag="p" textColor="neutral600">
        {text('home.session.counts', {
          pending: session.pending,
          unassigned: session.unassigned,
          toPublish: session.toPublish,
        })}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        {may('runSessions') && (
          <LinkButton
            tag={NavLink}
            to={`/dialogue/sessions/${documentId}${isOver ? '' : '/control'}`}
            variant={isOnAir || (isToday && !isOver) ? 'default' : 'secondary'}
          >
            {text(isOver ? 'sessions.back.session' : 'sessions.go.control')}
          </LinkButton>
        )}
        {may('triage') && (
          <LinkButton
            tag={NavLink}
            to={`/dialogue/triage?session=${documentId}`}
            variant="secondary"
          >
            {text('home.session.triage')}
          </LinkButton>
        )}
      </Flex>
    </Box>
  );
};
