import { Flex, Typography } from '@strapi/design-system';
import type { SessionDetail } from '../../../../staff-api/contract/session';
import { Countdown } from '../../../components/Countdown';
import { Section } from '../../../components/Section';
import { useClock } from '../../../hooks/use-clock';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

/** What comes next for a session that is announced and not over: its start, or its end. */
export const NextEvent = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const instantText = useInstantText();
  const now = useClock(session.now);
  const { state, startsAt, plannedEndAt, intakeClosesAt } = session;
  const isOnAir = state === 'live' || state === 'overrunning';
  const next = isOnAir ? plannedEndAt : state === 'announced' ? startsAt : null;
  if (next === null) return null;
  return (
    <Section title={text(isOnAir ? 'sessions.next.end' : 'sessions.next.start')}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Countdown until={next} now={now} variant="alpha" />
        <Typography>{instantText(next)}</Typography>
        {intakeClosesAt && (
          <Typography textColor="neutral600">
            {text('sessions.next.intake', { at: instantText(intakeClosesAt) })}
          </Typography>
        )}
      </Flex>
    </Section>
  );
};
