import { Box, Typography } from '@strapi/design-system';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

/** What became of a submission: by whom, when, why, and the public wording if there is one. */
export const FateNote = ({ submission }: { submission: SubmissionDetail }) => {
  const text = useText();
  const instantText = useInstantText();
  const { fate, fateAt, fateBy, rejectionCode, transferredTo, fateNote, question } = submission;
  const lines = [
    rejectionCode &&
      text('triage.fate.reason', { reason: text(`term.rejection.${rejectionCode}`) }),
    transferredTo && text('triage.fate.to', { to: transferredTo }),
    fateNote && text('triage.fate.note', { note: fateNote }),
    question && text('triage.fate.question', { count: question.submissionCount }),
    question &&
      question.content !== submission.content &&
      text('triage.fate.edited', { content: question.content }),
  ].filter((line): line is string => Boolean(line));
  if (fate === 'pending' && submission.quarantineReason === null) return null;

  return (
    <Box background="primary100" padding={3} hasRadius style={{ overflowWrap: 'anywhere' }}>
      <Typography fontWeight="semiBold" tag="p">
        {fate === 'pending'
          ? text('triage.fate.quarantined', { reason: submission.quarantineReason ?? '' })
          : text('triage.fate', {
              fate: text(`term.fate.${fate}`),
              name: fateBy?.name ?? '—',
              at: instantText(fateAt),
            })}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} tag="p" style={{ whiteSpace: 'pre-wrap' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
};
