import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SessionDetail } from '../../../../staff-api/contract/session';
import { ErrorNote } from '../../../components/ErrorNote';
import { Section } from '../../../components/Section';
import { useSessionCommand } from '../../../hooks/use-session-command';
import { useText } from '../../../hooks/use-text';
import { AnnouncementTimeNote } from '../commands/AnnouncementTimeNote';
import { toDateAndTime, toInstant } from './hai-phong-fields';
import { LineField } from './LineField';

/** Sets the instant at which a session in preparation is announced without anybody's hand. */
export const AnnouncementTimeForm = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const set = useSessionCommand(session.documentId, 'announcement-time');
  const [typed, setTyped] = useState(toDateAndTime(session.announcementTime?.announceAt ?? null));
  if (session.state !== 'draft') return null;

  const announceAt = toInstant(typed);
  return (
    <Section title={text('sessions.announcementTime.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {session.announcementTime && <AnnouncementTimeNote time={session.announcementTime} />}
        <Typography textColor="neutral600">{text('sessions.announcementTime.hint')}</Typography>
        <Flex gap={4} alignItems="flex-end">
          <LineField
            name="announceDate"
            type="date"
            value={typed.date}
            onChange={(date) => setTyped({ ...typed, date })}
          />
          <LineField
            name="announceTime"
            type="time"
            value={typed.time}
            onChange={(time) => setTyped({ ...typed, time })}
          />
        </Flex>
        <ErrorNote error={set.error} />
        <Flex gap={3} wrap="wrap">
          <Button
            variant="secondary"
            loading={set.isPending}
            disabled={announceAt === null}
            onClick={() => set.mutate({ announceAt })}
          >
            {text('sessions.announcementTime.save')}
          </Button>
          {session.announcementTime && (
            <Button
              variant="tertiary"
              disabled={set.isPending}
              onClick={() => set.mutate({ announceAt: null })}
            >
              {text('sessions.announcementTime.remove')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Section>
  );
};
