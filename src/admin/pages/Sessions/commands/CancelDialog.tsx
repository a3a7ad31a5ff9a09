import { useDeferredValue, useState } from 'react';
import { AnnouncementFields } from '../../../components/AnnouncementFields';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useAnnouncementWords } from '../../../hooks/use-announcement-words';
import { useSessionCommand } from '../../../hooks/use-session-command';
import { useText } from '../../../hooks/use-text';
import type { CommandDialogProps } from './command-dialog-props';
import { ReasonField } from './ReasonField';

/** Calls a session off, with a reason everybody reads. */
export const CancelDialog = ({ session, onClose }: CommandDialogProps) => {
  const text = useText();
  const { documentId } = session;
  const [reason, setReason] = useState('');
  const words = useAnnouncementWords(documentId, 'cancelled', { reason: useDeferredValue(reason) });
  const command = useSessionCommand(documentId, 'cancel', onClose);
  return (
    <ConfirmDialog
      title={text('sessions.cancel.title')}
      confirmLabel={text('sessions.cancel.confirm')}
      variant="danger"
      isBusy={command.isPending}
      error={command.error}
      onConfirm={() => command.mutate({ reason, ...words.own })}
      onClose={onClose}
    >
      <ReasonField
        label={text('sessions.reason')}
        hint={text('sessions.reason.hint')}
        value={reason}
        onChange={setReason}
      />
      <AnnouncementFields words={words} />
    </ConfirmDialog>
  );
};
