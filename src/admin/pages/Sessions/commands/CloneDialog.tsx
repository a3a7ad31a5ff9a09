import { Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import type { SessionView } from '../../../../staff-api/contract/session';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useSessionCommand } from '../../../hooks/use-session-command';
import { useText } from '../../../hooks/use-text';
import type { CommandDialogProps } from './command-dialog-props';

/** Prepares a new session after the pattern of this one. */
export const CloneDialog = ({ session, onClose }: CommandDialogProps) => {
  const text = useText();
  const navigate = useNavigate();
  const command = useSessionCommand<SessionView>(session.documentId, 'clone', ({ documentId }) =>
    navigate(`../${documentId}/prepare`, { relative: 'path' }),
  );
  return (
    <ConfirmDialog
      title={text('sessions.clone.title')}
      confirmLabel={text('sessions.clone.confirm')}
      isBusy={command.isPending}
      error={command.error}
      onConfirm={() => command.mutate({})}
      onClose={onClose}
    >
      <Typography>{text('sessions.clone.hint')}</Typography>
    </ConfirmDialog>
  );
};
