import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowRight, Cross } from '@strapi/icons';
import type { RunOrderItem } from '../../../staff-api/contract/session';
import { Section } from '../../components/Section';
import { useClock } from '../../hooks/use-clock';
import { useDurationText } from '../../hooks/use-duration-text';
import { useText } from '../../hooks/use-text';
import { QuestionFacts } from './QuestionFacts';

interface NowAnsweringProps {
  current: RunOrderItem | null;
  next: RunOrderItem | null;
  /** The server's time. */
  now: string;
  isBusy: boolean;
  onCall: (questionKey: string | null) => void;
}

/** The question on the podium, for how long it has been there, and the one after it. */
export const NowAnswering = ({ current, next, now, isBusy, onCall }: NowAnsweringProps) => {
  const text = useText();
  const durationText = useDurationText();
  const clock = useClock(now);
  const since = current?.calledAt ? clock - new Date(current.calledAt).getTime() : null;
  return (
    <Section
      title={text('control.current')}
      action={
        since !== null && (
          <Typography role="timer">
            {text('control.current.for', { time: durationText(since) })}
          </Typography>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {current ? (
          <>
            <Typography
              variant="beta"
              tag="p"
              fontWeight="regular"
              style={{ overflowWrap: 'anywhere' }}
            >
              {current.content}
            </Typography>
            <QuestionFacts question={current} />
          </>
        ) : (
          <Typography textColor="neutral600">{text('control.current.none')}</Typography>
        )}
        <Flex gap={3} wrap="wrap">
          <Button
            size="L"
            endIcon={<ArrowRight />}
            disabled={next === null}
            loading={isBusy}
            onClick={() => onCall(next?.documentId ?? null)}
          >
            {text('control.next')}
          </Button>
          {current && (
            <Button
              size="L"
              variant="tertiary"
              startIcon={<Cross />}
              disabled={isBusy}
              onClick={() => onCall(null)}
            >
              {text('control.current.clear')}
            </Button>
          )}
        </Flex>
        <Typography textColor="neutral600" ellipsis>
          {next ? text('control.next.is', { content: next.content }) : text('control.next.none')}
        </Typography>
      </Flex>
    </Section>
  );
};
