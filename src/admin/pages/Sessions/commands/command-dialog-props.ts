import type { SessionDetail } from '../../../../staff-api/contract/session';

/** What every dialog of a command gets. */
export interface CommandDialogProps {
  session: SessionDetail;
  onClose: () => void;
}
