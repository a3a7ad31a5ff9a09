import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SubmissionGroup } from '../../../../staff-api/contract/submission';
import { useText } from '../../../hooks/use-text';
import { BulkResult } from '../selection/BulkResult';
import { useBulk } from '../selection/use-bulk';
import { GroupMember } from './GroupMember';

interface GroupCardProps {
  group: SubmissionGroup;
  sessionKey: string;
  onOpen: (documentId: string) => void;
  onDecided: (ids: string[]) => void;
}

/** One group: its lead, its members, which of them are meant, and accepting them all as one question. */
export const GroupCard = ({ group, sessionKey, onOpen, onDecided }: GroupCardProps) => {
  const text = useText();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [chosenLead, setLead] = useState(group.lead);
  const bulk = useBulk(sessionKey, (outcomes) =>
    onDecided(outcomes.filter(({ done }) => done).map(({ documentId }) => documentId)),
  );
  const members = group.members.filter(({ documentId }) => !out.has(documentId));
  const lead = members.find(({ documentId }) => documentId === chosenLead) ?? members[0];
  const isWorthIt = lead !== undefined && (members.length > 1 || group.question !== null);

  const toggle = (documentId: string) =>
    setOut((before) => {
      const next = new Set(before);
      if (!next.delete(documentId)) next.add(documentId);
      return next;
    });
  const merge = () => {
    const action = group.question
      ? { action: 'merge' as const, questionKey: group.question.documentId }
      : { action: 'merge' as const, lead: lead!.documentId };
    bulk.run({ action, keys: members.map(({ documentId }) => documentId) });
  };

  return (
    <Box tag="article" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Box paddingBottom={2}>
        <Badge>{text('triage.groups.size', { count: members.length })}</Badge>
      </Box>
      {group.question && (
        <Box background="success100" padding={3} marginBottom={2} hasRadius>
          <Typography variant="pi">
            {text('triage.groups.question', { count: group.question.submissionCount })}
          </Typography>
          <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
            {group.question.content}
          </Typography>
        </Box>
      )}
      <BulkResult
        outcomes={bulk.outcomes}
        error={bulk.error}
        rows={group.members}
        onClose={bulk.reset}
      />
      <ul>
        {group.members.map((member) => (
          <GroupMember
            key={member.documentId}
            member={member}
            isLead={group.question === null && member.documentId === lead?.documentId}
            canLead={group.question === null}
            isOut={out.has(member.documentId)}
            onLead={() => setLead(member.documentId)}
            onToggle={() => toggle(member.documentId)}
            onOpen={() => onOpen(member.documentId)}
          />
        ))}
      </ul>
      {/* Below what it is about: nobody merges what has not been passed by the eye. */}
      <Flex justifyContent="flex-end" paddingTop={2}>
        <Button disabled={!isWorthIt} loading={bulk.progress !== null} onClick={merge}>
          {text(group.question ? 'triage.groups.mergeInto' : 'triage.groups.merge', {
            count: members.length,
          })}
        </Button>
      </Flex>
    </Box>
  );
};
