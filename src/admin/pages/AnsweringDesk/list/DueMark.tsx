import { Flex, Typography } from '@strapi/design-system';
import { Clock, WarningCircle } from '@strapi/icons';
import type { DeskItem } from '../../../../staff-api/contract/answer';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

/** Until when an answer is due; a late one is marked by a sign and in words, not by colour alone. */
export const DueMark = ({ dueAt, timeliness }: Pick<DeskItem, 'dueAt' | 'timeliness'>) => {
  const text = useText();
  const instantText = useInstantText();
  if (dueAt === null) return null;
  // The limit is the midnight that ends the last day: people are told that day.
  const lastDay = new Date(Date.parse(dueAt) - 1).toISOString();
  const isLate = timeliness === 'overdue';
  const colour = isLate ? 'danger700' : 'neutral700';
  return (
    <Flex tag="span" gap={1}>
      {isLate ? <WarningCircle aria-hidden fill={colour} /> : <Clock aria-hidden fill={colour} />}
      <Typography variant="pi" textColor={colour} fontWeight={isLate ? 'bold' : 'regular'}>
        {text(isLate ? 'desk.overdueSince' : 'desk.due', { day: instantText(lastDay, 'day') })}
      </Typography>
    </Flex>
  );
};
