import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useText } from '../../../hooks/use-text';
import type { AnswerStep } from './answer-steps';

interface StepDialogProps {
  step: AnswerStep;
  isBusy: boolean;
  error: unknown;
  onConfirm: (note: string) => void;
  onClose: () => void;
}

/** Says what a step leads to before it is taken, and takes its note. */
export const StepDialog = ({ step, isBusy, error, onConfirm, onClose }: StepDialogProps) => {
  const text = useText();
  const [note, setNote] = useState('');
  const { name, body, variant } = step;
  const needsNote = body === 'note' || body === 'reason';
  return (
    <ConfirmDialog
      title={text(`desk.step.${name}`)}
      confirmLabel={text(`desk.step.${name}`)}
      variant={variant === 'success' ? 'success' : 'default'}
      isBusy={isBusy}
      isBlocked={needsNote && note.trim() === ''}
      error={error}
      onConfirm={() => onConfirm(note.trim())}
      onClose={onClose}
    >
      <Typography style={{ fontSize: '1.6rem', lineHeight: 1.5 }}>
        {text(`desk.means.${name}`)}
      </Typography>
      {needsNote && (
        <Field.Root name="note" required hint={text(`desk.noteHint.${name}`)}>
          <Field.Label>{text(`desk.noteLabel.${name}`)}</Field.Label>
          <Textarea
            value={note}
            autoFocus
            onChange={({ target }: { target: { value: string } }) => setNote(target.value)}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </ConfirmDialog>
  );
};
