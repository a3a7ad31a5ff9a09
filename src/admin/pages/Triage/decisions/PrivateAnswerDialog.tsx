import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../../hooks/use-text';
import type { Decision } from './decision';
import { DecisionDialog, type DialogProps } from './DecisionDialog';
import { TextField } from './TextField';

interface PrivateAnswerDialogProps extends DialogProps {
  /** What the answer begins as: one that was given before, or nothing. */
  draft: string;
  onDecide: (decision: Decision) => void;
}

/** Answers the submitter alone. The only decision that cannot be taken back, and it says so. */
export const PrivateAnswerDialog = (props: PrivateAnswerDialogProps) => {
  const { draft, onDecide, ...dialog } = props;
  const text = useText();
  const [answer, setAnswer] = useState(draft);
  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.private.title')}
      confirm={text('triage.private.confirm')}
      canSubmit={answer.trim() !== ''}
      onSubmit={() => onDecide({ command: 'answer-privately', body: { text: answer } })}
    >
      <Box background="warning100" padding={3} hasRadius>
        <Typography textColor="neutral800">{text('triage.private.final')}</Typography>
      </Box>
      <TextField
        hasFocus
        required
        rows={10}
        label={text('triage.private.text')}
        value={answer}
        onChange={setAnswer}
      />
    </DecisionDialog>
  );
};
