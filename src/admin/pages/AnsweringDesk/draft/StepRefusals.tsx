import { Box, Typography } from '@strapi/design-system';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import type { RefusalView } from '../../../../staff-api/contract/shared';
import { Refusals } from '../../../components/Refusals';
import { useText } from '../../../hooks/use-text';
import type { AnswerStep, StepName } from './answer-steps';

interface StepRefusalsProps {
  draft: DraftDetail;
  offered: readonly AnswerStep[];
}

/** Why steps that are shown cannot be taken: each reason once, with the steps it stands against. */
export const StepRefusals = ({ draft, offered }: StepRefusalsProps) => {
  const text = useText();
  const reasons = new Map<string, { refusal: RefusalView; names: StepName[] }>();
  for (const { name } of offered) {
    for (const refusal of draft.steps[name]?.refusals ?? []) {
      const names = reasons.get(refusal.code)?.names ?? [];
      reasons.set(refusal.code, { refusal, names: [...names, name] });
    }
  }
  return [...reasons.values()].map(({ refusal, names }) => (
    <Box key={refusal.code}>
      <Typography textColor="neutral700">
        {text('desk.notNow', { step: names.map((name) => text(`desk.step.${name}`)).join(', ') })}
      </Typography>
      <Refusals refusals={[refusal]} />
    </Box>
  ));
};
