import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ErrorNote } from '../../../components/ErrorNote';
import { EmptyNote } from '../../../components/EmptyNote';
import { useText } from '../../../hooks/use-text';
import { BulkResult } from '../selection/BulkResult';
import { useBulk } from '../selection/use-bulk';
import { GroupCard } from './GroupCard';
import { GroupMerged } from './GroupMerged';
import { useGroups } from './use-groups';

interface GroupsViewProps {
  sessionKey: string;
  onOpen: (documentId: string) => void;
}

/** The waiting questions by what they ask, the largest group first: one decision for many. */
export const GroupsView = ({ sessionKey, onOpen }: GroupsViewProps) => {
  const text = useText();
  const { data, error, isFetching, refetch, drop } = useGroups(sessionKey);
  const [merged, setMerged] = useState<readonly string[]>([]);
  const undoing = useBulk(sessionKey, () => {
    setMerged([]);
    void refetch();
  });
  const decided = (ids: readonly string[]) => {
    undoing.reset();
    drop(ids);
    setMerged(ids);
  };
  const groups =
    data?.groups.filter(({ members, question }) => members.length > 1 || question) ?? [];

  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      paddingBottom={8}
      style={{ overflowY: 'auto' }}
    >
      <Flex gap={3} wrap="wrap">
        {data && (
          <Typography role="status">
            {text('triage.groups.found', { groups: groups.length, considered: data.considered })}
          </Typography>
        )}
        <Button size="S" variant="tertiary" loading={isFetching} onClick={() => void refetch()}>
          {text('triage.groups.again')}
        </Button>
      </Flex>
      <ErrorNote error={error} onClose={() => void refetch()} />
      <GroupMerged
        count={merged.length}
        isUndoing={undoing.progress !== null}
        onUndo={() => undoing.run({ action: { action: 'reconsider' }, keys: merged })}
      />
      <BulkResult
        outcomes={undoing.outcomes}
        error={undoing.error}
        rows={[]}
        onClose={undoing.reset}
      />
      {isFetching && !data && <Loader>{text('triage.groups.searching')}</Loader>}
      {data && groups.length === 0 && <EmptyNote>{text('triage.groups.none')}</EmptyNote>}
      {groups.map((group) => (
        <GroupCard
          key={group.lead}
          group={group}
          sessionKey={sessionKey}
          onOpen={onOpen}
          onDecided={decided}
        />
      ))}
    </Flex>
  );
};
