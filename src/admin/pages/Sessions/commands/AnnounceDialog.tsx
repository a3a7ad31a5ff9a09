import { AnnouncementFields } from '../../../components/AnnouncementFields';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useAnnouncementWords } from '../../../hooks/use-announcement-words';
import { useSessionCommand } from '../../../hooks/use-session-command';
import { useText } from '../../../hooks/use-text';

interface AnnounceDialogProps {
  id: string;
  onClose: () => void;
  onDone: () => void;
}

/** Shows the announcement, lets it be worded, and makes it and the session public. */
export const AnnounceDialog = ({ id, onClose, onDone }: AnnounceDialogProps) => {
  const text = useText();
  const words = useAnnouncementWords(id, 'upcoming');
  const command = useSessionCommand(id, 'announce', onDone);
  return (
    <ConfirmDialog
      title={text('sessions.announce.title')}
      confirmLabel={text('sessions.announce.confirm')}
      isBusy={command.isPending}
      isBlocked={words.title.trim() === '' || words.body.trim() === ''}
      error={command.error}
      onConfirm={() => command.mutate(words.own)}
      onClose={onClose}
    >
      <AnnouncementFields words={words} />
    </ConfirmDialog>
  );
};
