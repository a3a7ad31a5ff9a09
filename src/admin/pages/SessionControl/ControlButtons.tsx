import { Button, Flex, Typography } from '@strapi/design-system';
import { Play, Plus, Stop } from '@strapi/icons';
import { useState } from 'react';
import type { SessionDetail } from '../../../staff-api/contract/session';
import { ErrorNote } from '../../components/ErrorNote';
import { Section } from '../../components/Section';
import { useSessionCommand } from '../../hooks/use-session-command';
import { useText } from '../../hooks/use-text';
import { EndDialog } from './EndDialog';
import { ExtendDialog } from './ExtendDialog';
import { WhyNot } from './WhyNot';

const EXTENSIONS = [5, 15, 30];

/** Starting, extending and ending; what the server would refuse now says why. */
export const ControlButtons = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const { documentId, commands, startedAt, state } = session;
  const [minutes, setMinutes] = useState<number | null>(null);
  const [isEnding, setEnding] = useState(false);
  const start = useSessionCommand(documentId, 'start');
  const isOver = state === 'ended' || state === 'cancelled';
  if (isOver || state === 'draft') {
    return <Typography>{text(isOver ? 'control.over' : 'control.draft')}</Typography>;
  }
  return (
    <Section title={text('control.section.buttons')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={3} wrap="wrap">
          {startedAt === null && (
            <Button
              size="L"
              variant="success"
              startIcon={<Play />}
              loading={start.isPending}
              disabled={!commands.start.permitted}
              onClick={() => start.mutate({})}
            >
              {text('control.start')}
            </Button>
          )}
          {EXTENSIONS.map((more) => (
            <Button
              key={more}
              size="L"
              variant="secondary"
              startIcon={<Plus />}
              disabled={!commands.extend.permitted}
              onClick={() => setMinutes(more)}
            >
              {text('control.extend', { minutes: more })}
            </Button>
          ))}
          {startedAt !== null && (
            <Button
              size="L"
              variant="danger"
              startIcon={<Stop />}
              disabled={!commands.end.permitted}
              onClick={() => setEnding(true)}
            >
              {text('control.end')}
            </Button>
          )}
        </Flex>
        <ErrorNote error={start.error} onClose={start.reset} />
        {startedAt === null && <WhyNot name={text('control.start')} decision={commands.start} />}
        <WhyNot name={text('control.extending')} decision={commands.extend} />
      </Flex>
      {minutes !== null && (
        <ExtendDialog session={session} minutes={minutes} onClose={() => setMinutes(null)} />
      )}
      {isEnding && <EndDialog session={session} onClose={() => setEnding(false)} />}
    </Section>
  );
};
