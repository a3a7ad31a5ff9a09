import { Box, Typography } from '@strapi/design-system';
import type { ProfilePreview } from '../../../../staff-api/contract/regulation';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { Refusals } from '../../../components/Refusals';
import { useText } from '../../../hooks/use-text';
import { AffectedSessions } from './AffectedSessions';
import { useChangeText } from './use-change-text';

interface PreviewDialogProps {
  preview: ProfilePreview;
  isBusy: boolean;
  error: unknown;
  onSave: () => void;
  onClose: () => void;
}

/** What storing the profile would change, and for which sessions. */
export const PreviewDialog = ({ preview, isBusy, error, onSave, onClose }: PreviewDialogProps) => {
  const text = useText();
  const { pathText, valueText } = useChangeText();
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
      <Box tag="ul">
        {changes.map(({ path, before, after }) => (
          <Box tag="li" key={path} paddingBottom={2}>
            <Typography fontWeight="semiBold" tag="p">
              {pathText(path)}
            </Typography>
            <Typography>
              <del>{valueText(before)}</del> → <strong>{valueText(after)}</strong>
            </Typography>
          </Box>
        ))}
      </Box>
      <AffectedSessions sessions={sessions} />
      <Typography textColor="neutral600">
        {text('regulation.unaffected', { count: unaffectedAnnounced })}
      </Typography>
    </ConfirmDialog>
  );
};
