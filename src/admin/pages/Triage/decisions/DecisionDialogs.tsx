import type { AuthorityRef } from '../../../../staff-api/contract/shared';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { AcceptDialog } from './AcceptDialog';
import type { Decision } from './decision';
import type { DialogProps } from './DecisionDialog';
import { PrivateAnswerDialog } from './PrivateAnswerDialog';
import { QuarantineDialog } from './QuarantineDialog';
import { RejectDialog } from './RejectDialog';
import { TransferDialog } from './TransferDialog';

/** Which dialog is open; the private answer may begin with one given before. */
export type OpenDialog =
  | { name: 'edit' | 'reject' | 'transfer' | 'quarantine' }
  | { name: 'answerPrivately'; draft: string };

interface DecisionDialogsProps extends DialogProps {
  dialog: OpenDialog | null;
  submission: SubmissionDetail | undefined;
  themes: readonly string[];
  authorities: readonly AuthorityRef[];
  onDecide: (decision: Decision) => void;
}

/** The dialog of the decision being taken. */
export const DecisionDialogs = (props: DecisionDialogsProps) => {
  const { dialog, submission, themes, authorities, ...rest } = props;
  if (dialog === null || submission === undefined) return null;

  switch (dialog.name) {
    case 'edit':
      return <AcceptDialog submission={submission} themes={themes} {...rest} />;
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
