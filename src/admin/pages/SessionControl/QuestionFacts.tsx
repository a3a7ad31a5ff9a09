import { Typography } from '@strapi/design-system';
import type { RunOrderItem } from '../../../staff-api/contract/session';
import { useText } from '../../hooks/use-text';

/** Who asks, about what, for how many, who answers and how far the answer is; in one line of text. */
export const QuestionFacts = ({ question }: { question: RunOrderItem }) => {
  const text = useText();
  const { submitterName, theme, submissionCount, assignedAuthority, answerState } = question;
  const facts = [
    submitterName,
    theme,
    submissionCount > 1 && text('control.askedBy', { count: submissionCount }),
    assignedAuthority?.name ?? text('control.noAuthority'),
    answerState && text(`term.answer.${answerState}`),
  ];
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {facts.filter(Boolean).join(' · ')}
    </Typography>
  );
};
