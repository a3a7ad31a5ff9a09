import { Flex, Grid, Typography } from '@strapi/design-system';
import { Section } from '../../../components/Section';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import { nextAt, toInstant } from './hai-phong-fields';
import { LineField } from './LineField';
import type { SectionProps } from './section-props';
import type { SessionForm } from './session-form';

const minutesOf = ({ date, startTime, endTime }: SessionForm): number | null => {
  const startsAt = toInstant({ date, time: startTime });
  const endsAt = nextAt(startsAt, endTime);
  if (startsAt === null || endsAt === null) return null;
  return (new Date(endsAt).getTime() - new Date(startsAt).getTime()) / 60_000;
};

/** When the session takes place, as clocks in Hải Phòng show it. */
export const TimeSection = ({ form, change, isFixed }: SectionProps) => {
  const text = useText();
  const instantText = useInstantText();
  const minutes = minutesOf(form);
  return (
    <Section title={text('sessions.section.time')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">
          {text(isFixed ? 'sessions.hint.timeFixed' : 'sessions.hint.time')}
        </Typography>
        <Grid.Root gap={4}>
          <Grid.Item col={4} xs={12}>
            <LineField
              name="startsAt"
              type="date"
              value={form.date}
              disabled={isFixed}
              onChange={(date) => change({ date })}
            />
          </Grid.Item>
          <Grid.Item col={4} xs={6}>
            <LineField
              name="startTime"
              type="time"
              value={form.startTime}
              disabled={isFixed}
              onChange={(startTime) => change({ startTime })}
            />
          </Grid.Item>
          <Grid.Item col={4} xs={6}>
            <LineField
              name="plannedEndAt"
              type="time"
              value={form.endTime}
              disabled={isFixed}
              onChange={(endTime) => change({ endTime })}
            />
          </Grid.Item>
        </Grid.Root>
        <Typography aria-live="polite" fontWeight="semiBold">
          {minutes !== null &&
            text('sessions.duration', {
              day: instantText(toInstant({ date: form.date, time: form.startTime }), 'day'),
              minutes,
            })}
        </Typography>
        <LineField
          name="overrunMinutes"
          type="number"
          value={form.overrunMinutes}
          hint={text('sessions.hint.overrun')}
          disabled={isFixed}
          onChange={(overrunMinutes) => change({ overrunMinutes })}
        />
      </Flex>
    </Section>
  );
};
