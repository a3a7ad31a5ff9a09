import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';
import type { BulkCommand } from './bulk-action';
import type { BulkProgress } from './use-bulk';

const COMMANDS: BulkCommand[] = ['accept', 'assign', 'merge', 'reject', 'transfer', 'quarantine'];

interface BulkBarProps {
  count: number;
  total: number;
  progress: BulkProgress | null;
  onCommand: (command: BulkCommand) => void;
  onSelectAll: () => void;
  onClear: () => void;
}

/** What can be done with the selected ones together; how far it has got. */
export const BulkBar = (props: BulkBarProps) => {
  const { count, total, progress, onCommand, onSelectAll, onClear } = props;
  const text = useText();
  if (count === 0) return null;

  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={2}
      background="primary100"
      role="region"
      aria-label={text('triage.bulk')}
    >
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" role="status">
          {text('triage.bulk.selected', { count })}
        </Typography>
        {count < total && (
          <Button size="S" variant="ghost" onClick={onSelectAll}>
            {text('triage.bulk.all', { total })}
          </Button>
        )}
        <Button size="S" variant="ghost" onClick={onClear}>
          {text('triage.bulk.clear')}
        </Button>
      </Flex>
      {progress === null ? (
        <Flex gap={1} wrap="wrap">
          {COMMANDS.map((command) => (
            <Button key={command} size="S" variant="secondary" onClick={() => onCommand(command)}>
              {text(`triage.bulk.${command}`)}
            </Button>
          ))}
        </Flex>
      ) : (
        <Flex gap={2}>
          <ProgressBar
            aria-label={text('triage.bulk.progress', { ...progress })}
            value={Math.round((progress.done / progress.total) * 100)}
          />
          <Typography>{text('triage.bulk.progress', { ...progress })}</Typography>
        </Flex>
      )}
    </Flex>
  );
};
