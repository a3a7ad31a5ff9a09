import type { AuthorityRef } from '../../../../staff-api/contract/shared';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { AcceptDialog } from './AcceptDialog';
import type { Decision } from './decision';
import type { DialogProps } from './DecisionDialog';
import { PrivateAnswerDialog } from './PrivateAnswerDialog';
import { QuarantineDialog } from './QuarantineDialog';
import { RejectDialog } from './RejectDialog';
import { StaleDialog } from './StaleDialog';
import { TransferDialog } from './TransferDialog';

/** Which dialog is open; the private answer may begin with one given before. */
export type OpenDialog =
  | { name: 'edit' | 'reject' | 'transfer' | 'quarantine' }
  | { name: 'answerPrivately'; draft: string }
  /** Somebody else was faster than this wording. */
  | { name: 'stale'; mine: string };

interface DecisionDialogsProps extends DialogProps {
  dialog: OpenDialog | null;
  submission: SubmissionDetail | undefined;
  themes: readonly string[];
  authorities: readonly AuthorityRef[];
  kept: string | null;
  onType: (content: string) => void;
  onDecide: (decision: Decision) => void;
  onStore: (content: string) => void;
}

/** The dialog of the decision being taken. */
export const DecisionDialogs = (props: DecisionDialogsProps) => {
  const { dialog, submission, themes, authorities, kept, onType, onStore, ...rest } = props;
  if (dialog === null || submission === undefined) return null;

  switch (dialog.name) {
    case 'edit':
      return <AcceptDialog {...{ submission, themes, kept, onType }} {...rest} />;
    case 'stale':
      return <StaleDialog submission={submission} mine={dialog.mine} onStore={onStore} {...rest} />;
    case 'reject':
      return <RejectDialog {...rest} />;
    case 'transfer':
      return <TransferDialog authorities={authorities} {...rest} />;
    case 'answerPrivately':
      return <PrivateAnswerDialog draft={dialog.draft} {...rest} />;
    case 'quarantine':
      return <QuarantineDialog {...rest} />;
  }
};
