import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type {
  QueueItem,
  SimilarItem,
  SubmissionDetail,
} from '../../../../staff-api/contract/submission';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { DecisionBar, type ItemAction } from '../decisions/DecisionBar';
import { Attachments } from './Attachments';
import { FateNote } from './FateNote';
import { LockNote } from './LockNote';
import { SimilarList } from './SimilarList';
import { SubmissionText } from './SubmissionText';
import { SubmitterData } from './SubmitterData';
import type { Lock } from './use-lock';
import type { useSimilar } from './use-similar';

const Beside = styled.div`
  display: grid;
  gap: 2.4rem;
  padding-top: 1.6rem;
  @media (min-width: 1200px) {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

export interface OpenItem {
  row: QueueItem | undefined;
  submission: SubmissionDetail | undefined;
  error: unknown;
  lock: Lock;
  similar: ReturnType<typeof useSimilar>;
  actions: readonly ItemAction[];
  isMerging: boolean;
  isBusy: boolean;
  hasKeys: boolean;
  onAct: (action: ItemAction) => void;
  onMerge: (similar: SimilarItem) => void;
  onReuse: (similar: SimilarItem) => void;
}

/** The open submission: what may be decided, the text with what is like it, and who asks. */
export const ItemPanel = (props: OpenItem) => {
  const { row, submission, error, lock, similar, actions, isMerging, isBusy, hasKeys } = props;
  const text = useText();
  const item = submission ?? row;
  const isLocked = lock.lock?.isMine === false;
  if (!item) {
    return error ? (
      <ErrorNote error={error} />
    ) : (
      <Typography>{text('triage.item.none')}</Typography>
    );
  }
  return (
    <article aria-label={text('triage.item')}>
      <Box position="sticky" top={0} background="neutral0" paddingBottom={2} zIndex={1}>
        <DecisionBar
          actions={actions}
          isDisabled={isLocked || isBusy}
          hasKeys={hasKeys}
          onAct={props.onAct}
        />
      </Box>
      <LockNote {...lock} />
      <ErrorNote error={error} />
      <Beside>
        <Flex direction="column" alignItems="stretch" gap={4} minWidth={0}>
          <SubmissionText item={item} />
          {submission && <FateNote submission={submission} />}
          {submission && <Attachments submission={submission} />}
          {submission && <SubmitterData submission={submission} />}
        </Flex>
        <SimilarList
          query={similar}
          isMerging={isMerging}
          isLocked={isLocked || isBusy || item.fate !== 'pending'}
          onMerge={props.onMerge}
          onReuse={props.onReuse}
        />
      </Beside>
    </article>
  );
};
