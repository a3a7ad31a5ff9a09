import { Accordion, Box, Button, Flex, Typography } from '@strapi/design-system';
import type { RunOrderItem } from '../../../staff-api/contract/session';
import { useText } from '../../hooks/use-text';
import { QuestionFacts } from './QuestionFacts';

interface DoneQuestionsProps {
  /** Its words are `control.<name>`. */
  name: 'called' | 'answered';
  questions: RunOrderItem[];
  onCall: (questionKey: string) => void;
}

/** What needs no calling any more, out of the way until somebody looks. */
export const DoneQuestions = ({ name, questions, onCall }: DoneQuestionsProps) => {
  const text = useText();
  if (questions.length === 0) return null;
  return (
    <Accordion.Root>
      <Accordion.Item value={name}>
        <Accordion.Header>
          <Accordion.Trigger>
            {text(`control.${name}`, { count: questions.length })}
          </Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Box tag="ul" padding={5}>
            {questions.map((question) => (
              <Flex
                tag="li"
                key={question.documentId}
                gap={3}
                paddingBottom={4}
                alignItems="flex-start"
                wrap="wrap"
              >
                <Box flex="1 1 24rem" minWidth={0}>
                  <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
                    {question.content}
                  </Typography>
                  <QuestionFacts question={question} />
                </Box>
                <Button variant="tertiary" onClick={() => onCall(question.documentId)}>
                  {text('control.call.again')}
                </Button>
              </Flex>
            ))}
          </Box>
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
};
