import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { Box, Typography } from '@strapi/design-system';
import type { RunOrderItem, RunOrderMove } from '../../../staff-api/contract/session';
import { EmptyNote } from '../../components/EmptyNote';
import { Section } from '../../components/Section';
import { useText } from '../../hooks/use-text';
import { useDragTexts } from './use-drag-texts';
import { WaitingQuestion } from './WaitingQuestion';

interface WaitingQuestionsProps {
  questions: RunOrderItem[];
  onMove: (move: RunOrderMove) => void;
  onCall: (questionKey: string) => void;
}

/** The run order: dragged, by pointer or with space and arrows, or moved by plain buttons. */
export const WaitingQuestions = ({ questions, onMove, onCall }: WaitingQuestionsProps) => {
  const text = useText();
  const keys = questions.map(({ documentId }) => documentId);
  const accessibility = useDragTexts(keys);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** Puts a question at a place among the others. */
  const moveTo = (questionKey: string, place: number) => {
    const others = keys.filter((key) => key !== questionKey);
    onMove({ questionKey, beforeKey: others[place] ?? null });
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) moveTo(String(active.id), keys.indexOf(String(over.id)));
  };
  return (
    <Section title={text('control.waiting', { count: questions.length })}>
      {questions.length === 0 && <EmptyNote>{text('control.waiting.empty')}</EmptyNote>}
      {questions.length > 1 && (
        <Typography tag="p" paddingBottom={3} variant="pi" textColor="neutral600">
          {text('control.waiting.hint')}
        </Typography>
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={accessibility}
      >
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <Box tag="ol">
            {questions.map((question, index) => (
              <WaitingQuestion
                key={question.documentId}
                question={question}
                place={index}
                last={questions.length - 1}
                onMoveTo={moveTo}
                onCall={onCall}
              />
            ))}
          </Box>
        </SortableContext>
      </DndContext>
    </Section>
  );
};
