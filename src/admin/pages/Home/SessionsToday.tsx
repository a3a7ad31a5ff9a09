import { Box } from '@strapi/design-system';
import type { Home } from '../../../staff-api/contract/home';
import { EmptyNote } from '../../components/EmptyNote';
import { Section } from '../../components/Section';
import { useClock } from '../../hooks/use-clock';
import { useText } from '../../hooks/use-text';
import { SessionLine } from './SessionLine';

interface SessionsTodayProps {
  sessions: NonNullable<Home['sessions']>;
  now: string;
}

/** Sessions of today, on air and to come. */
export const SessionsToday = ({ sessions, now }: SessionsTodayProps) => {
  const text = useText();
  const clock = useClock(now);
  return (
    <Section title={text('home.section.sessions')}>
      {sessions.length === 0 && <EmptyNote>{text('home.sessions.empty')}</EmptyNote>}
      <Box tag="ul">
        {sessions.map((session) => (
          <SessionLine key={session.documentId} session={session} clock={clock} />
        ))}
      </Box>
    </Section>
  );
};
