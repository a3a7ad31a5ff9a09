import { Flex, Loader } from '@strapi/design-system';
import { ErrorNote } from '../../components/ErrorNote';
import { DoneQuestions } from './DoneQuestions';
import { NowAnswering } from './NowAnswering';
import { useText } from '../../hooks/use-text';
import { useRunOrder } from './use-run-order';
import { WaitingQuestions } from './WaitingQuestions';

/** What is being answered, what comes next, in which order, and what is done. */
export const RunOrder = ({ id }: { id: string }) => {
  const text = useText();
  const { order, move, call } = useRunOrder(id);
  if (order.isLoading) return <Loader>{text('loading')}</Loader>;
  const { questions = [], currentQuestion = null } = order.data ?? {};
  const current = questions.find(({ documentId }) => documentId === currentQuestion) ?? null;
  const others = questions.filter((one) => one !== current);
  const waiting = others.filter(({ isAnswered, calledAt }) => !isAnswered && calledAt === null);
  // Spoken to in the hall; what was said is still to be written down and published.
  const called = others.filter(({ isAnswered, calledAt }) => !isAnswered && calledAt !== null);
  const answered = others.filter(({ isAnswered }) => isAnswered);
  const callQuestion = (questionKey: string | null) => call.mutate({ questionKey });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ErrorNote
        error={order.error ?? call.error ?? move.error}
        onClose={() => {
          call.reset();
          move.reset();
        }}
      />
      {order.data && (
        <>
          <NowAnswering
            current={current}
            next={waiting[0] ?? null}
            now={order.data.now}
            isBusy={call.isPending}
            onCall={callQuestion}
          />
          <WaitingQuestions
            questions={waiting}
            onMove={(to) => move.mutate(to)}
            onCall={callQuestion}
          />
          <DoneQuestions name="called" questions={called} onCall={callQuestion} />
          <DoneQuestions name="answered" questions={answered} onCall={callQuestion} />
        </>
      )}
    </Flex>
  );
};
