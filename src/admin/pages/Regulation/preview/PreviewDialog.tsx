import { Box, Typography } from '@strapi/design-system';
import type { ProfilePreview } from '../../../../staff-api/contract/regulation';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { Refusals } from '../../../components/Refusals';
import { useText } from '../../../hooks/use-text';
import type { ProfileChange } from '../merge-profile';
import { AffectedSessions } from './AffectedSessions';
import { ChangeList } from './ChangeList';
import { OvertakenNote } from './OvertakenNote';

interface PreviewDialogProps {
  preview: ProfilePreview;
  /** What somebody else has changed meanwhile. */
  overtakenBy: readonly ProfileChange[];
  isBusy: boolean;
  error: unknown;
  onSave: () => void;
  onClose: () => void;
}

/** What storing the profile would change, and for which sessions. */
export const PreviewDialog = (props: PreviewDialogProps) => {
  const text = useText();
  const { preview, overtakenBy, isBusy, error, onSave, onClose } = props;
  const { decision, changes, sessions, unaffectedAnnounced } = preview;
  return (
    <ConfirmDialog
      title={text('regulation.previewTitle')}
      confirmLabel={text('regulation.save')}
      isBusy={isBusy}
      isBlocked={!decision.permitted}
      error={error}
      onConfirm={onSave}
      onClose={onClose}
    >
      {overtakenBy.length > 0 && <OvertakenNote changes={overtakenBy} />}
      {!decision.permitted && (
        <Box background="danger100" hasRadius padding={4}>
          <Typography fontWeight="bold">{text('regulation.notPermitted')}</Typography>
          <Refusals refusals={decision.refusals} />
        </Box>
      )}
      <Typography variant="delta" tag="h3">
        {text('regulation.changes', { count: changes.length })}
      </Typography>
      {changes.length === 0 && <Typography>{text('regulation.noChanges')}</Typography>}
      <ChangeList changes={changes} />
      <AffectedSessions sessions={sessions} />
      <Typography textColor="neutral600">
        {text('regulation.unaffected', { count: unaffectedAnnounced })}
      </Typography>
    </ConfirmDialog>
  );
};
