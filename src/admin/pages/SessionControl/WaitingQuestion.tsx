import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Drag } from '@strapi/icons';
import { styled } from 'styled-components';
import type { RunOrderItem } from '../../../staff-api/contract/session';
import { useText } from '../../hooks/use-text';
import { MoveButtons } from './MoveButtons';
import { QuestionFacts } from './QuestionFacts';

const Content = styled.p`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

interface WaitingQuestionProps {
  question: RunOrderItem;
  /** From 0. */
  place: number;
  last: number;
  onMoveTo: (questionKey: string, place: number) => void;
  onCall: (questionKey: string) => void;
}

/** One question of the run order. */
export const WaitingQuestion = ({
  question,
  place,
  last,
  onMoveTo,
  onCall,
}: WaitingQuestionProps) => {
  const text = useText();
  const { documentId, content } = question;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } =
    useSortable({ id: documentId });
  const number = place + 1;
  return (
    <Box
      tag="li"
      ref={setNodeRef}
      background="neutral0"
      borderStyle="solid"
      borderWidth="1px 0 0 0"
      borderColor="neutral150"
      paddingTop={3}
      paddingBottom={3}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <Flex gap={3} alignItems="flex-start" wrap="wrap">
        <Flex gap={2}>
          <IconButton
            ref={setActivatorNodeRef}
            label={text('control.drag', { number })}
            {...attributes}
            {...listeners}
            style={{ touchAction: 'none', cursor: 'grab' }}
          >
            <Drag />
          </IconButton>
          <Typography fontWeight="bold" style={{ minWidth: '2.4rem', textAlign: 'right' }}>
            {number}.
          </Typography>
        </Flex>
        <Box flex="1 1 24rem" minWidth={0}>
          <Typography tag={Content} title={content}>
            {content}
          </Typography>
          <QuestionFacts question={question} />
        </Box>
        <Flex gap={2}>
          <MoveButtons id={documentId} place={place} last={last} onMoveTo={onMoveTo} />
          <Button
            variant="secondary"
            aria-label={text('control.call.number', { number })}
            onClick={() => onCall(documentId)}
          >
            {text('control.call')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
