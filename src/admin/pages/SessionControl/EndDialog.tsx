import { Box, Typography } from '@strapi/design-system';
import type { SessionDetail } from '../../../staff-api/contract/session';
import { AnnouncementFields } from '../../components/AnnouncementFields';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useAnnouncementWords } from '../../hooks/use-announcement-words';
import { useSessionCommand } from '../../hooks/use-session-command';
import { useText } from '../../hooks/use-text';

interface EndDialogProps {
  session: SessionDetail;
  onClose: () => void;
}

/** Asks once more, and says all that ends. */
export const EndDialog = ({ session, onClose }: EndDialogProps) => {
  const text = useText();
  const { documentId, account } = session;
  const words = useAnnouncementWords(documentId, 'ended');
  const command = useSessionCommand(documentId, 'end', onClose);
  return (
    <ConfirmDialog
      title={text('control.end.title')}
      confirmLabel={text('control.end.confirm')}
      variant="danger"
      isBusy={command.isPending}
      error={command.error}
      onConfirm={() => command.mutate(words.own)}
      onClose={onClose}
    >
      <Typography fontWeight="bold">{text('control.end.what')}</Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        <Typography tag="li">{text('control.end.intake')}</Typography>
        <Typography tag="li">
          {text('control.end.pending', { count: account.fates.pending })}
        </Typography>
        <Typography tag="li">{text('control.end.announcement')}</Typography>
        <Typography tag="li">{text('control.end.final')}</Typography>
      </Box>
      <AnnouncementFields words={words} />
    </ConfirmDialog>
  );
};
