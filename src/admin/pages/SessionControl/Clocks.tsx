import { Box, Flex, Typography } from '@strapi/design-system';
import type { SessionDetail } from '../../../staff-api/contract/session';
import { StateBadge } from '../../components/StateBadge';
import { useClock } from '../../hooks/use-clock';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';
import { Dial } from './Dial';

const millisecondsOf = (instant: string | null): number | null =>
  instant === null ? null : new Date(instant).getTime();

/** The state of the session in large, and the times everything on the day is measured by. */
export const Clocks = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const instantText = useInstantText();
  const now = useClock(session.now);
  const { state, startsAt, startedAt, plannedEndAt, endedAt, intakeClosesAt, overrunMinutes } =
    session;
  const [starts, started, plannedEnd, intakeCloses] = [
    startsAt,
    startedAt,
    plannedEndAt,
    intakeClosesAt,
  ].map(millisecondsOf);
  const isOver = state === 'ended' || state === 'cancelled';
  const until = isOver ? (millisecondsOf(endedAt) ?? intakeCloses ?? now) : now;
  return (
    <Box
      tag="section"
      aria-label={text('control.clocks')}
      background="neutral0"
      padding={5}
      hasRadius
      shadow="tableShadow"
    >
      <Flex gap={3} paddingBottom={4} wrap="wrap">
        <StateBadge state={state} />
        <Typography variant="pi" textColor="neutral600">
          {text('control.now', { at: instantText(new Date(now).toISOString(), 'second') })}
        </Typography>
      </Flex>
      <Flex gap={5} wrap="wrap" alignItems="stretch">
        {!isOver && started === null && starts !== null && (
          <Dial
            label={text('control.toStart')}
            milliseconds={starts - now}
            note={instantText(startsAt)}
          />
        )}
        {started !== null && (
          <Dial
            label={text('control.elapsed')}
            milliseconds={until - started}
            note={text('control.since', { at: instantText(startedAt, 'time') })}
          />
        )}
        {!isOver && plannedEnd !== null && (
          <Dial
            label={text(now < plannedEnd ? 'control.remaining' : 'control.overPlan')}
            milliseconds={Math.abs(plannedEnd - now)}
            note={text('control.plannedEnd', { at: instantText(plannedEndAt, 'time') })}
            isPressing={now >= plannedEnd}
          />
        )}
        {intakeCloses !== null && (
          <Dial
            label={text(isOver ? 'control.intakeClosed' : 'control.intake')}
            milliseconds={isOver ? null : intakeCloses - now}
            note={text('control.intakeAt', {
              at: instantText(intakeClosesAt, 'minute'),
              minutes: overrunMinutes,
            })}
          />
        )}
      </Flex>
    </Box>
  );
};
