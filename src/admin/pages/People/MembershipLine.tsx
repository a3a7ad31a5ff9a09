import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import type { MembershipView } from '../../../staff-api/contract/people';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

interface MembershipLineProps {
  membership: MembershipView;
  label: string;
  /** Milliseconds since 1970. */
  now: number;
  onEnd: () => void;
}

/** Somebody's time at an authority. */
export const MembershipLine = ({ membership, label, now, onEnd }: MembershipLineProps) => {
  const text = useText();
  const instantText = useInstantText();
  const { validFrom, validTo } = membership;
  const isOver = validTo !== null && Date.parse(validTo) <= now;
  const isToCome = Date.parse(validFrom) > now;
  const status = isOver ? 'over' : isToCome ? 'toCome' : 'now';
  return (
    <Flex tag="li" gap={3} wrap="wrap" paddingTop={2} paddingBottom={2}>
      <Badge variant={status === 'now' ? 'success' : 'neutral'}>
        {text(`people.status.${status}`)}
      </Badge>
      <Typography textColor={isOver ? 'neutral600' : 'neutral800'}>{label}</Typography>
      <Typography textColor="neutral600">
        {text('people.span', {
          from: instantText(validFrom),
          to: validTo === null ? text('people.openEnd') : instantText(validTo),
        })}
      </Typography>
      {!isOver && (
        <Button variant="danger-light" style={{ marginLeft: 'auto' }} onClick={onEnd}>
          {text('people.end')}
        </Button>
      )}
    </Flex>
  );
};
