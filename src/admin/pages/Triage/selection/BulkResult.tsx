import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { BulkOutcome, QueueItem } from '../../../../staff-api/contract/submission';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';

interface BulkResultProps {
  outcomes: readonly BulkOutcome[] | undefined;
  error: unknown;
  rows: readonly Pick<QueueItem, 'documentId' | 'content'>[];
  /** Takes back what was done, where that can be. */
  onUndo?: () => void;
  onClose: () => void;
}

/** How many it went well for, and of each of the others why not. Those stay selected. */
export const BulkResult = ({ outcomes, error, rows, onUndo, onClose }: BulkResultProps) => {
  const { locale } = useIntl();
  const text = useText();
  const failed = outcomes?.filter(({ done }) => !done) ?? [];
  const words = (documentId: string) =>
    rows.find((row) => row.documentId === documentId)?.content.slice(0, 80) ?? documentId;

  return (
    <div role="status">
      <ErrorNote error={error} onClose={onClose} />
      {outcomes && (
        <Box padding={2} background={failed.length > 0 ? 'warning100' : 'success100'}>
          <Flex gap={2} justifyContent="space-between">
            <Typography fontWeight="bold">
              {text('triage.bulk.result', {
                done: outcomes.length - failed.length,
                failed: failed.length,
              })}
            </Typography>
            {onUndo && failed.length < outcomes.length && (
              <Button size="S" variant="secondary" onClick={onUndo}>
                {text('triage.key.undo')}
              </Button>
            )}
            <Button size="S" variant="ghost" onClick={onClose}>
              {text('close')}
            </Button>
          </Flex>
          <Box tag="ul" maxHeight="16rem" overflow="auto">
            {failed.map(({ documentId, message, messageEn }) => (
              <li key={documentId}>
                <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  {words(documentId)} – {locale === 'vi' ? message : messageEn}
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </div>
  );
};
