import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SessionDetail } from '../../../../staff-api/contract/session';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { AnnounceDialog } from '../commands/AnnounceDialog';
import { MissingFields } from './MissingFields';
import { Reason } from './Reason';
import type { SessionFormState } from './use-session-form';

interface ChecklistProps {
  session: SessionDetail;
  state: SessionFormState;
}

/** What stands against announcing, as the server found when it last saved; and the announcing. */
export const Checklist = ({ session, state }: ChecklistProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [isAnnouncing, setAnnouncing] = useState(false);
  if (session.state !== 'draft') return null;

  const { permitted, refusals } = session.commands.announce;
  const Icon = permitted ? CheckCircle : WarningCircle;
  return (
    <Section title={text('sessions.checklist.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} role="status">
          <Icon
            aria-hidden
            width="2rem"
            height="2rem"
            fill={permitted ? 'success600' : 'warning600'}
            style={{ flexShrink: 0 }}
          />
          <Typography fontWeight="bold">
            {permitted
              ? text('sessions.checklist.complete')
              : text('sessions.checklist.lacking', { count: refusals.length })}
          </Typography>
        </Flex>
        {!permitted && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {refusals.map((refusal) => (
              <Reason key={refusal.code} refusal={refusal}>
                <MissingFields missing={refusal.params?.missing} />
              </Reason>
            ))}
          </Flex>
        )}
        {state.isDirty && (
          <Typography textColor="neutral600">{text('sessions.checklist.stale')}</Typography>
        )}
        <Button
          fullWidth
          disabled={!permitted || state.isDirty}
          onClick={() => setAnnouncing(true)}
        >
          {text('sessions.announce')}
        </Button>
      </Flex>
      {isAnnouncing && (
        <AnnounceDialog
          id={session.documentId}
          onClose={() => setAnnouncing(false)}
          onDone={() => navigate('..', { relative: 'path' })}
        />
      )}
    </Section>
  );
};
