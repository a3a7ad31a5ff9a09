import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SwitchView } from '../../../staff-api/contract/operation';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useText } from '../../hooks/use-text';
import { useTurnSwitch } from '../../hooks/use-switches';

const LONGEST_NOTICE = 500;

interface SwitchDialogProps {
  standing: SwitchView;
  onClose: () => void;
}

/** Asks before the public is shut out, or let in again, and takes down what it is told. */
export const SwitchDialog = ({ standing: { name, isOn }, onClose }: SwitchDialogProps) => {
  const text = useText();
  const [notice, setNotice] = useState('');
  const [noticeEn, setNoticeEn] = useState('');
  const turn = useTurnSwitch(name, onClose);
  const told = (words: string) => (words.trim() === '' ? null : words);
  return (
    <ConfirmDialog
      title={text(isOn ? 'operation.openOne' : 'operation.closeOne', {
        name: text(`operation.${name}.name`),
      })}
      confirmLabel={text(isOn ? 'operation.reopen' : 'operation.close')}
      variant={isOn ? 'success' : 'danger'}
      isBusy={turn.isPending}
      error={turn.error}
      onConfirm={() => turn.mutate({ isOn: !isOn, notice: told(notice), noticeEn: told(noticeEn) })}
      onClose={onClose}
    >
      <Typography>{text(isOn ? 'operation.reopens' : `operation.${name}.effect`)}</Typography>
      {!isOn && (
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
