import { Badge, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { memo, type MouseEvent } from 'react';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../staff-api/contract/submission';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import { Label } from '../Label';
import { ROW_HEIGHT } from './row-window';

const Row = styled.li<{ $isOpen: boolean }>`
  position: absolute;
  left: 0;
  right: 0;
  height: ${ROW_HEIGHT}px;
  display: flex;
  gap: 0.8rem;
  align-items: flex-start;
  padding: 0.8rem 1.2rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-left: 4px solid
    ${({ theme, $isOpen }) => ($isOpen ? theme.colors.primary600 : 'transparent')};
  background: ${({ theme, $isOpen }) =>
    $isOpen ? theme.colors.primary100 : theme.colors.neutral0};
`;

const Open = styled.button`
  flex: 1;
  min-width: 0;
  height: 100%;
  text-align: left;
  cursor: pointer;
`;

const TwoLines = styled.span`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
`;

interface QueueRowProps {
  row: QueueItem;
  index: number;
  isOpen: boolean;
  isSelected: boolean;
  onOpen: (documentId: string) => void;
  onSelect: (documentId: string, withRange: boolean) => void;
}

/** A line of the queue: the first words, who asks and how it came. */
export const QueueRow = memo((props: QueueRowProps) => {
  const { row, index, isOpen, isSelected, onOpen, onSelect } = props;
  const text = useText();
  const instantText = useInstantText();
  const details = [
    row.name,
    text(`term.channel.${row.channel}`),
    instantText(row.receivedAt),
    row.authority?.name,
  ];
  const select = (event: MouseEvent) => onSelect(row.documentId, event.shiftKey);

  return (
    <Row $isOpen={isOpen} style={{ top: index * ROW_HEIGHT }}>
      <Checkbox
        aria-label={text('triage.row.select', { number: index + 1 })}
        checked={isSelected}
        onClick={select}
      />
      <Open
        type="button"
        aria-current={isOpen}
        onClick={(event) => (event.shiftKey ? select(event) : onOpen(row.documentId))}
      >
        <Typography tag={TwoLines} fontWeight={isOpen ? 'semiBold' : 'regular'}>
          {row.content}
        </Typography>
        <Flex gap={1} marginTop={1}>
          {row.lockedBy && (
            <Lock aria-label={text('triage.row.locked', { name: row.lockedBy.name })} />
          )}
          {row.fate !== 'pending' && (
            <Badge size="S" shrink={0}>
              {text(`term.fate.${row.fate}`)}
            </Badge>
          )}
          {row.quarantineReason && <Label $tone="warning">{text('triage.quarantined')}</Label>}
          <Typography variant="pi" textColor="neutral600" ellipsis>
            {details.filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
      </Open>
    </Row>
  );
});
QueueRow.displayName = 'QueueRow';
