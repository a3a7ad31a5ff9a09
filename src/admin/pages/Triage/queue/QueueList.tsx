import { Box, Loader } from '@strapi/design-system';
import { useEffect } from 'react';
import { styled } from 'styled-components';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { EmptyQueue } from './EmptyQueue';
import { QueueRow } from './QueueRow';
import { ROW_HEIGHT } from './row-window';
import type { Queue } from './use-queue';
import { useRowWindow } from './use-row-window';

const Frame = styled.div`
  position: relative;
  flex: 1;
  min-height: 0;
  overflow-y: auto;
  background: ${({ theme }) => theme.colors.neutral0};
`;

/** How near to its end the list may be scrolled before the next page is read, in rows. */
const AHEAD = 30;

interface QueueListProps {
  queue: Queue;
  itemKey: string | null;
  isFiltered: boolean;
  isSelected: (documentId: string) => boolean;
  onOpen: (documentId: string) => void;
  onSelect: (documentId: string, withRange: boolean) => void;
}

/** The queue, of which only the rows in sight stand in the document, however long it is. */
export const QueueList = (props: QueueListProps) => {
  const { queue, itemKey, isFiltered, isSelected, onOpen, onSelect } = props;
  const text = useText();
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = queue;
  const openIndex = rows.findIndex(({ documentId }) => documentId === itemKey);
  const { frame, onScroll, from, to } = useRowWindow(rows.length, openIndex);

  const isNearEnd = Math.max(to, openIndex) > rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);

  return (
    <Frame
      ref={frame}
      onScroll={onScroll}
      tabIndex={0}
      aria-label={text('triage.queue')}
      role="region"
    >
      {queue.error && <ErrorNote error={queue.error} onClose={() => void queue.refetch()} />}
      {queue.isPending && <Loader>{text('loading')}</Loader>}
      {queue.isSuccess && rows.length === 0 && !hasNextPage && (
        <EmptyQueue isFiltered={isFiltered} />
      )}
      <Box tag="ul" position="relative" style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(from, to).map((row, offset) => (
          <QueueRow
            key={row.documentId}
            row={row}
            index={from + offset}
            isOpen={row.documentId === itemKey}
            isSelected={isSelected(row.documentId)}
            onOpen={onOpen}
            onSelect={onSelect}
          />
        ))}
      </Box>
      {isFetchingNextPage && <Loader small>{text('loading')}</Loader>}
    </Frame>
  );
};
