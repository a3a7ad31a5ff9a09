import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import { ErrorNote } from '../../../components/ErrorNote';
import { StaffError, type Fault } from '../../../client/staff-error';
import { useText } from '../../../hooks/use-text';
import type { DraftKeeper } from '../keeper/draft-keeper';
import { offeredSteps, type AnswerStep } from './answer-steps';
import { StepDialog } from './StepDialog';
import { StepRefusals } from './StepRefusals';
import { useStep } from './use-step';

interface StepBarProps {
  draft: DraftDetail;
  keeper: DraftKeeper;
  /** `true` while there are two texts to choose from. */
  isUndecided: boolean;
  /** Told which fields the server found fault with when a step was tried. */
  onFaults: (faults: readonly Fault[]) => void;
  onTaken: (step: AnswerStep) => void;
}

/** The steps the server offers this person now; what it refuses stands there with its reason. */
export const StepBar = ({ draft, keeper, isUndecided, ...heard }: StepBarProps) => {
  const text = useText();
  const [asked, setAsked] = useState<AnswerStep | null>(null);
  const step = useStep(draft.documentId, keeper);
  const offered = offeredSteps(draft);
  const refusedOf = ({ name }: AnswerStep) => draft.steps[name]?.refusals ?? [];
  const take = (chosen: AnswerStep, note = '') =>
    step.mutate(
      { step: chosen, note },
      {
        onSuccess: () => {
          setAsked(null);
          heard.onTaken(chosen);
        },
        onError: (error) => heard.onFaults(error instanceof StaffError ? error.faults : []),
      },
    );

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ErrorNote error={asked === null ? step.error : null} onClose={step.reset} />
      <Flex gap={3} wrap="wrap">
        {offered.map((one) => (
          <Button
            key={one.name}
            size="L"
            variant={one.variant}
            fullWidth={one.name === 'publishDirectly'}
            disabled={isUndecided || refusedOf(one).length > 0}
            loading={step.isPending && step.variables?.step === one}
            onClick={() => {
              step.reset();
              if (one.isConfirmed) setAsked(one);
              else take(one);
            }}
          >
            {text(`desk.step.${one.name}`)}
          </Button>
        ))}
      </Flex>
      <StepRefusals draft={draft} offered={offered} />
      {asked && (
        <StepDialog
          step={asked}
          isBusy={step.isPending}
          error={step.error}
          onConfirm={(note) => take(asked, note)}
          onClose={() => setAsked(null)}
        />
      )}
    </Flex>
  );
};
