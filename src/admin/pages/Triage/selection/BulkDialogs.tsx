import { Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { QueueItem } from '../../../../staff-api/contract/submission';
import { AuthorityPicker } from '../../../components/AuthorityPicker';
import { useAuthorities } from '../../../hooks/use-authorities';
import { useText } from '../../../hooks/use-text';
import { DecisionDialog, type DialogProps } from '../decisions/DecisionDialog';
import type { Decision } from '../decisions/decision';
import { QuarantineDialog } from '../decisions/QuarantineDialog';
import { RejectDialog } from '../decisions/RejectDialog';
import { TransferDialog } from '../decisions/TransferDialog';
import type { BulkAction, BulkCommand } from './bulk-action';

interface BulkDialogProps extends DialogProps {
  rows: readonly QueueItem[];
  onRun: (action: BulkAction) => void;
}

const AuthorityDialog = ({
  command,
  rows,
  onRun,
  ...dialog
}: BulkDialogProps & { command: 'accept' | 'assign' }) => {
  const text = useText();
  const [authorityKey, setAuthority] = useState<string | null>(null);
  const run = () => {
    if (command === 'accept') onRun({ action: command, ...(authorityKey && { authorityKey }) });
    else if (authorityKey) onRun({ action: command, authorityKey });
  };
  return (
    <DecisionDialog
      {...dialog}
      title={text(`triage.bulk.${command}.title`, { count: rows.length })}
      confirm={text(`triage.bulk.${command}`)}
      canSubmit={command === 'accept' || authorityKey !== null}
      onSubmit={run}
    >
      <Typography>{text(`triage.bulk.${command}.hint`)}</Typography>
      <AuthorityPicker
        required={command === 'assign'}
        label={text('triage.accept.authority')}
        value={authorityKey}
        onChange={setAuthority}
      />
    </DecisionDialog>
  );
};

const MergeDialog = ({ rows, onRun, ...dialog }: BulkDialogProps) => {
  const text = useText();
  const [lead, setLead] = useState(rows[0]!.documentId);
  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.bulk.merge.title', { count: rows.length })}
      confirm={text('triage.bulk.merge')}
      canSubmit={rows.length > 1}
      onSubmit={() => onRun({ action: 'merge', lead })}
    >
      <Typography>{text('triage.bulk.merge.hint')}</Typography>
      <Radio.Group value={lead} onValueChange={setLead} aria-label={text('triage.bulk.merge.lead')}>
        {rows.map(({ documentId, content }) => (
          <Radio.Item key={documentId} value={documentId}>
            {content.slice(0, 300)}
          </Radio.Item>
        ))}
      </Radio.Group>
    </DecisionDialog>
  );
};

/** The dialog of what is to be done with all selected ones. */
export const BulkDialogs = ({
  command,
  ...props
}: BulkDialogProps & { command: BulkCommand | null }) => {
  const { onRun, rows, ...dialog } = props;
  const { data: authorities = [] } = useAuthorities();
  const decide = (decision: Decision) => {
    switch (decision.command) {
      case 'reject':
        return onRun({ action: decision.command, ...decision.body });
      case 'transfer':
        return onRun({ action: decision.command, ...decision.body });
      case 'quarantine':
        return onRun({ action: decision.command, ...decision.body });
    }
  };
  switch (command) {
    case 'accept':
    case 'assign':
      return <AuthorityDialog command={command} {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'reject':
      return <RejectDialog {...dialog} onDecide={decide} />;
    case 'transfer':
      return <TransferDialog authorities={authorities} {...dialog} onDecide={decide} />;
    case 'quarantine':
      return <QuarantineDialog {...dialog} onDecide={decide} />;
    default:
      return null;
  }
};
