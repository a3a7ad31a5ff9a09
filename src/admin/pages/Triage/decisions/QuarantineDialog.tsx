import { useState } from 'react';
import { useText } from '../../../hooks/use-text';
import type { Decision } from './decision';
import { DecisionDialog, type DialogProps } from './DecisionDialog';
import { TextField } from './TextField';

/** Sets a submission aside, with the reason the next editor reads. It stays pending. */
export const QuarantineDialog = ({
  onDecide,
  ...dialog
}: DialogProps & { onDecide: (decision: Decision) => void }) => {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.quarantine.title')}
      confirm={text('triage.quarantine.confirm')}
      canSubmit={reason.trim() !== ''}
      onSubmit={() => onDecide({ command: 'quarantine', body: { reason: reason.trim() } })}
    >
      <TextField
        hasFocus
        required
        rows={3}
        label={text('triage.quarantine.reason')}
        hint={text('triage.quarantine.hint')}
        value={reason}
        onChange={setReason}
      />
    </DecisionDialog>
  );
};
