import { Field, TextInput } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { AuthorityRef } from '../../../../staff-api/contract/shared';
import { useText } from '../../../hooks/use-text';
import type { Decision } from './decision';
import { DecisionDialog, type DialogProps } from './DecisionDialog';
import { TextField } from './TextField';

interface TransferDialogProps extends DialogProps {
  authorities: readonly AuthorityRef[];
  onDecide: (decision: Decision) => void;
}

/** Hands a submission to whom it concerns: one of the authorities, or anybody named in words. */
export const TransferDialog = ({ authorities, onDecide, ...dialog }: TransferDialogProps) => {
  const text = useText();
  const listId = useId();
  const [to, setTo] = useState('');
  const [details, setDetails] = useState('');
  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.transfer.title')}
      confirm={text('triage.transfer.confirm')}
      canSubmit={to.trim() !== ''}
      onSubmit={() =>
        onDecide({
          command: 'transfer',
          body: { to: to.trim(), details: details.trim() || undefined },
        })
      }
    >
      <Field.Root required hint={text('triage.transfer.to.hint')}>
        <Field.Label>{text('triage.transfer.to')}</Field.Label>
        <TextInput
          autoFocus
          list={listId}
          maxLength={255}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <datalist id={listId}>
          {authorities.map(({ documentId, name }) => (
            <option key={documentId} value={name} />
          ))}
        </datalist>
        <Field.Hint />
      </Field.Root>
      <TextField
        rows={3}
        label={text('triage.details')}
        hint={text('triage.details.hint')}
        value={details}
        onChange={setDetails}
      />
    </DecisionDialog>
  );
};
