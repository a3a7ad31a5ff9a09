import { Box, Typography } from '@strapi/design-system';
import type { DecisionView } from '../../../staff-api/contract/shared';
import { Refusals } from '../../components/Refusals';
import { useText } from '../../hooks/use-text';

/** Why a command cannot be given now, every reason with its rule. */
export const WhyNot = ({ name, decision }: { name: string; decision: DecisionView }) => {
  const text = useText();
  if (decision.permitted) return null;
  return (
    <Box>
      <Typography fontWeight="semiBold">{text('control.whyNot', { name })}</Typography>
      <Refusals refusals={decision.refusals} />
    </Box>
  );
};
