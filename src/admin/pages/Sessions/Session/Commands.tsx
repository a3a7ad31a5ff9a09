import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Calendar, Cross, Duplicate, Pencil, Play } from '@strapi/icons';
import { useState, type ComponentType } from 'react';
import { NavLink } from 'react-router-dom';
import type { SessionDetail } from '../../../../staff-api/contract/session';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { CancelDialog } from '../commands/CancelDialog';
import { CloneDialog } from '../commands/CloneDialog';
import type { CommandDialogProps } from '../commands/command-dialog-props';
import { PostponeDialog } from '../commands/PostponeDialog';

const DIALOGS: Record<'postpone' | 'cancel' | 'clone', ComponentType<CommandDialogProps>> = {
  postpone: PostponeDialog,
  cancel: CancelDialog,
  clone: CloneDialog,
};

/** What can be done with the session now: what the server would refuse is not offered. */
export const Commands = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  const Dialog = open && DIALOGS[open];
  const { state, commands } = session;
  const isOver = state === 'ended' || state === 'cancelled';
  return (
    <Section title={text('sessions.section.commands')}>
      <Flex gap={3} wrap="wrap">
        {!isOver && state !== 'draft' && (
          <LinkButton tag={NavLink} to="control" startIcon={<Play />}>
            {text('sessions.go.control')}
          </LinkButton>
        )}
        {state !== 'cancelled' && (
          <LinkButton
            tag={NavLink}
            to="prepare"
            variant={state === 'draft' ? 'default' : 'secondary'}
            startIcon={<Pencil />}
          >
            {text(state === 'draft' ? 'sessions.go.prepare' : 'sessions.edit')}
          </LinkButton>
        )}
        {commands.postpone.permitted && (
          <Button variant="secondary" startIcon={<Calendar />} onClick={() => setOpen('postpone')}>
            {text('sessions.postpone')}
          </Button>
        )}
        <Button variant="secondary" startIcon={<Duplicate />} onClick={() => setOpen('clone')}>
          {text('sessions.clone')}
        </Button>
        {commands.cancel.permitted && (
          <Button variant="danger-light" startIcon={<Cross />} onClick={() => setOpen('cancel')}>
            {text('sessions.cancel')}
          </Button>
        )}
      </Flex>
      {state === 'draft' && (
        <Typography tag="p" paddingTop={3} textColor="neutral600">
          {text('sessions.draft.hint')}
        </Typography>
      )}
      {Dialog && <Dialog session={session} onClose={() => setOpen(null)} />}
    </Section>
  );
};
