import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SessionDetail } from '../../../staff-api/contract/session';
import { AnnouncementFields } from '../../components/AnnouncementFields';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useAnnouncementWords } from '../../hooks/use-announcement-words';
import { useInstantText } from '../../hooks/use-instant-text';
import { useSessionCommand } from '../../hooks/use-session-command';
import { useText } from '../../hooks/use-text';

interface ExtendDialogProps {
  session: SessionDetail;
  minutes: number;
  onClose: () => void;
}

/** From the planned end, or from now once that has passed, to the minute. */
const newEnd = ({ plannedEndAt, now }: SessionDetail, minutes: number): string => {
  const from = Math.max(new Date(plannedEndAt ?? now).getTime(), new Date(now).getTime());
  return new Date(Math.ceil(from / 60_000) * 60_000 + minutes * 60_000).toISOString();
};

/** Moves the planned end, and tells readers so. */
export const ExtendDialog = ({ session, minutes, onClose }: ExtendDialogProps) => {
  const text = useText();
  const instantText = useInstantText();
  const [plannedEndAt] = useState(() => newEnd(session, minutes));
  const words = useAnnouncementWords(session.documentId, 'extended', { plannedEndAt });
  const command = useSessionCommand(session.documentId, 'extend', onClose);
  return (
    <ConfirmDialog
      title={text('control.extend.title', { minutes })}
      confirmLabel={text('control.extend.confirm', { at: instantText(plannedEndAt, 'time') })}
      isBusy={command.isPending}
      error={command.error}
      onConfirm={() => command.mutate({ plannedEndAt, ...words.own })}
      onClose={onClose}
    >
      <Typography>
        {text('control.extend.hint', {
          from: instantText(session.plannedEndAt, 'time'),
          to: instantText(plannedEndAt, 'time'),
        })}
      </Typography>
      <AnnouncementFields words={words} />
    </ConfirmDialog>
  );
};
