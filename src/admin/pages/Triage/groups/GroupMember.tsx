import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SubmissionGroup } from '../../../../staff-api/contract/submission';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import { Label } from '../Label';

const Item = styled.li<{ $isOut: boolean }>`
  display: flex;
  gap: 0.8rem;
  align-items: flex-start;
  padding: 0.8rem 0;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  ${({ $isOut }) => $isOut && 'text-decoration: line-through;'}
`;

const Clamped = styled.p`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow-wrap: anywhere;
`;

interface GroupMemberProps {
  member: SubmissionGroup['members'][number];
  isLead: boolean;
  canLead: boolean;
  isOut: boolean;
  onLead: () => void;
  onToggle: () => void;
  onOpen: () => void;
}

/** One question of a group; it may be taken out, or be made the one the public reads. */
export const GroupMember = (props: GroupMemberProps) => {
  const { member, isLead, canLead, isOut, onLead, onToggle, onOpen } = props;
  const text = useText();
  const instantText = useInstantText();
  return (
    <Item $isOut={isOut}>
      <Checkbox
        aria-label={text('triage.groups.keep', { name: member.name })}
        checked={!isOut}
        onCheckedChange={onToggle}
      />
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
        <Typography tag={Clamped}>{member.content}</Typography>
        <Flex gap={2} wrap="wrap">
          {isLead && <Label $tone="primary">{text('triage.groups.lead')}</Label>}
          <Typography variant="pi" textColor="neutral600">
            {[
              member.name,
              text(`term.channel.${member.channel}`),
              instantText(member.receivedAt),
            ].join(' · ')}
          </Typography>
          {canLead && !isLead && !isOut && (
            <Button size="S" variant="ghost" onClick={onLead}>
              {text('triage.groups.makeLead')}
            </Button>
          )}
          <Button size="S" variant="ghost" onClick={onOpen}>
            {text('triage.groups.open')}
          </Button>
        </Flex>
      </Flex>
    </Item>
  );
};
