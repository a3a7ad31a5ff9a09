import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import { useText } from '../../../hooks/use-text';

/** Where the answer is on its way and who is next, in words; with the note it came back with. */
export const StateNote = ({ draft }: { draft: DraftDetail }) => {
  const text = useText();
  const { state, note, correctionNote, answerKey } = draft;
  const isCorrection = answerKey !== null && state !== 'published';
  const isReturned = state === 'drafting' && note !== null;
  return (
    <Box>
      <Flex gap={2} wrap="wrap">
        <Badge variant={state === 'published' ? 'success' : 'primary'}>
          {text(isCorrection ? 'desk.correcting' : `term.answer.${state}`)}
        </Badge>
        <Typography>{text(`desk.next.${isReturned ? 'returned' : state}`)}</Typography>
      </Flex>
      {note && (
        <Box background="warning100" hasRadius padding={4} marginTop={3}>
          <Typography fontWeight="bold">{text('desk.returnNote')}</Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', fontSize: '1.6rem' }}>
            {note}
          </Typography>
        </Box>
      )}
      {isCorrection && correctionNote && (
        <Typography tag="p" style={{ marginTop: '0.8rem' }}>
          {text('desk.publicNote', { note: correctionNote })}
        </Typography>
      )}
    </Box>
  );
};
