import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { LONGEST_NOTICE } from '../../../../domain/operation/switches';
import type { SwitchView } from '../../../../staff-api/contract/operation';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useText } from '../../../hooks/use-text';
import { useTurnSwitch } from '../../../hooks/use-switches';

interface SwitchDialogProps {
  standing: SwitchView;
  /** How it is to stand; on where it is on already changes what the public is told. */
  isOn: boolean;
  onClose: () => void;
}

/** Asks before the public is shut out, or let in again, and takes down what it is told. */
export const SwitchDialog = ({ standing, isOn, onClose }: SwitchDialogProps) => {
  const text = useText();
  const { name } = standing;
  const [notice, setNotice] = useState(standing.notice ?? '');
  const [noticeEn, setNoticeEn] = useState(standing.noticeEn ?? '');
  const turn = useTurnSwitch(name, onClose);
  const verb = isOn ? (standing.isOn ? 'reword' : 'close') : 'reopen';
  return (
    <ConfirmDialog
      title={`${text(`operation.${verb}`)}: ${text(`operation.${name}.name`)}`}
      confirmLabel={text(`operation.${verb}`)}
      variant={isOn ? 'danger' : 'success'}
      isBusy={turn.isPending}
      error={turn.error}
      onConfirm={() => turn.mutate({ isOn, notice, noticeEn })}
      onClose={onClose}
    >
      <Typography>{text(isOn ? `operation.${name}.effect` : 'operation.reopens')}</Typography>
      {isOn && (
        <>
          <Field.Root hint={text('operation.noticeHint')} required={name === 'intake-paused'}>
            <Field.Label>{text('operation.notice')}</Field.Label>
            <Textarea
              value={notice}
              maxLength={LONGEST_NOTICE}
              onChange={({ target }) => setNotice(target.value)}
            />
            <Field.Hint />
          </Field.Root>
          <Field.Root>
            <Field.Label>{text('operation.noticeEn')}</Field.Label>
            <Textarea
              lang="en"
              value={noticeEn}
              maxLength={LONGEST_NOTICE}
              onChange={({ target }) => setNoticeEn(target.value)}
            />
          </Field.Root>
        </>
      )}
    </ConfirmDialog>
  );
};
