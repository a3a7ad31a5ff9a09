import { Badge, Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { DeskItem, DraftDetail } from '../../../../staff-api/contract/answer';
import { useText } from '../../../hooks/use-text';
import { DueMark } from '../list/DueMark';

interface QuestionCardProps {
  draft: DraftDetail;
  timeliness: DeskItem['timeliness'];
}

/** What is asked, large enough to be read out from a tablet on the table. */
export const QuestionCard = ({ draft, timeliness }: QuestionCardProps) => {
  const text = useText();
  const { question, session, authority, isCurrent } = draft;
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <VisuallyHidden>
        <h1>{text('desk.questionOf', { topic: session.topic })}</h1>
      </VisuallyHidden>
      <Flex gap={2} wrap="wrap" paddingBottom={2}>
        {isCurrent && <Badge variant="success">{text('desk.isCalled')}</Badge>}
        {question.submissionCount > 1 && (
          <Badge variant="primary">
            {text('desk.askedBy', { count: question.submissionCount })}
          </Badge>
        )}
        {question.theme && <Badge>{question.theme}</Badge>}
        <DueMark dueAt={draft.dueAt} timeliness={timeliness} />
      </Flex>
      <Typography
        tag="p"
        style={{
          fontSize: '2rem',
          lineHeight: 1.5,
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {question.content}
      </Typography>
      <Typography tag="p" textColor="neutral600" style={{ marginTop: '0.8rem' }}>
        {text('desk.askedBySubmitter', { name: question.submitterName })} · {session.topic} ·{' '}
        {authority.name}
      </Typography>
    </Box>
  );
};
