import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

interface GroupMergedProps {
  count: number;
  isUndoing: boolean;
  onUndo: () => void;
}

/** How many were merged last, with the way to take all of it back. */
export const GroupMerged = ({ count, isUndoing, onUndo }: GroupMergedProps) => {
  const text = useText();
  return (
    <div role="status">
      {count > 0 && (
        <Flex background="success100" padding={3} gap={3} justifyContent="space-between" hasRadius>
          <Typography>{text('triage.groups.merged', { count })}</Typography>
          <Button size="S" variant="secondary" loading={isUndoing} onClick={onUndo}>
            {text('triage.key.undo')}
          </Button>
        </Flex>
      )}
    </div>
  );
};
