import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { TextDiff } from '../../../components/TextDiff';
import { useText } from '../../../hooks/use-text';
import { FateNote } from '../item/FateNote';
import { DecisionDialog, type DialogProps } from './DecisionDialog';
import { TextField } from './TextField';

interface StaleDialogProps extends DialogProps {
  /** As it is stored now. */
  submission: SubmissionDetail | undefined;
  /** The wording that could not be stored. */
  mine: string;
  onStore: (content: string) => void;
}

/**
 * Somebody else was faster: what they stored and what one has typed, side by side. One keeps theirs, or
 * stores one's own, or words it anew from both. Nothing typed is lost before that.
 */
export const StaleDialog = (props: StaleDialogProps) => {
  const { submission, mine, onStore, ...dialog } = props;
  const text = useText();
  const [content, setContent] = useState(mine);
  if (!submission) return <Loader>{text('loading')}</Loader>;

  const theirs = submission.question?.content ?? submission.content;
  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.stale.title')}
      confirm={text('triage.stale.store')}
      canSubmit={content.trim() !== '' && submission.fate !== 'answered_privately'}
      onSubmit={() => onStore(content)}
    >
      <FateNote submission={submission} />
      <Box>
        <Typography variant="sigma">{text('triage.stale.difference')}</Typography>
        <Box background="neutral100" padding={3} hasRadius>
          <TextDiff before={theirs} after={mine} />
        </Box>
      </Box>
      <TextField
        hasFocus
        rows={8}
        label={text('triage.stale.mine')}
        hint={text('triage.stale.hint')}
        value={content}
        onChange={setContent}
      />
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={() => setContent(theirs)}>
          {text('triage.stale.takeTheirs')}
        </Button>
        <Button variant="tertiary" onClick={() => setContent(mine)}>
          {text('triage.stale.takeMine')}
        </Button>
        <Button variant="tertiary" onClick={dialog.onClose}>
          {text('triage.stale.keepTheirs')}
        </Button>
      </Flex>
    </DecisionDialog>
  );
};
