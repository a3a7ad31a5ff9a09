import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import type { Fault } from '../../../client/staff-error';
import type { DraftKeeper } from '../keeper/draft-keeper';
import type { KeeperState } from '../keeper/keeper-state';
import { offeredSteps, type AnswerStep } from './answer-steps';
import { SaveStatus } from './SaveStatus';
import { StepBar } from './StepBar';

/** Stays in sight where there is height enough to spare it: not under the keyboard of a tablet. */
const Bar = styled(Box)`
  @media (min-height: 600px) {
    position: sticky;
    bottom: 0;
    z-index: 2;
  }
`;

interface DraftFooterProps {
  draft: DraftDetail;
  keeper: DraftKeeper;
  state: KeeperState;
  mayWrite: boolean;
  onFaults: (faults: readonly Fault[]) => void;
  onTaken: (step: AnswerStep) => void;
}

/** Where the text is, and what may be done with it. */
export const DraftFooter = ({ draft, keeper, state, mayWrite, ...heard }: DraftFooterProps) => {
  const hasStatus = mayWrite || state.phase !== 'saved';
  // Who only oversees has nothing to do here.
  if (!hasStatus && offeredSteps(draft).length === 0) return null;
  return (
    <Bar background="neutral0" hasRadius shadow="popupShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {hasStatus && <SaveStatus state={state} />}
        <StepBar draft={draft} keeper={keeper} isUndecided={state.theirs !== null} {...heard} />
      </Flex>
    </Bar>
  );
};
