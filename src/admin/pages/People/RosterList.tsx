import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { MembershipView } from '../../../staff-api/contract/people';
import { EmptyNote } from '../../components/EmptyNote';
import { useText } from '../../hooks/use-text';
import { MembershipLine } from './MembershipLine';
import type { Roster, RosterKind } from './rosters';

const PAGE = 20;

interface RosterListProps {
  kind: RosterKind;
  rosters: readonly Roster[];
  /** The person of a membership, by name. */
  nameOf: (membership: MembershipView) => string;
  onEnd: (membership: MembershipView) => void;
}

/** People with their authorities, or authorities with their people, some at a time. */
export const RosterList = ({ kind, rosters, nameOf, onEnd }: RosterListProps) => {
  const text = useText();
  const [page, setPage] = useState(0);
  const now = Date.now();
  const pages = Math.max(1, Math.ceil(rosters.length / PAGE));
  const shown = Math.min(page, pages - 1);
  if (rosters.length === 0) return <EmptyNote>{text('people.none')}</EmptyNote>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {rosters.slice(shown * PAGE, (shown + 1) * PAGE).map((roster) => (
        <Box
          key={roster.key}
          tag="section"
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          padding={4}
        >
          <Typography variant="delta" tag="h2">
            {roster.title}
          </Typography>
          {roster.subtitle && <Typography textColor="neutral600">{roster.subtitle}</Typography>}
          <Box tag="ul">
            {roster.memberships.map((membership) => (
              <MembershipLine
                key={membership.documentId}
                membership={membership}
                label={
                  kind === 'authority'
                    ? nameOf(membership)
                    : (membership.authorityName ?? membership.authorityKey)
                }
                now={now}
                onEnd={() => onEnd(membership)}
              />
            ))}
          </Box>
          {roster.memberships.length === 0 && (
            <Typography textColor="neutral600">{text('people.nowhere')}</Typography>
          )}
        </Box>
      ))}
      {pages > 1 && (
        <Flex tag="nav" gap={3} justifyContent="center" aria-label={text('people.pages')}>
          <Button variant="tertiary" disabled={shown === 0} onClick={() => setPage(shown - 1)}>
            {text('people.pageBefore')}
          </Button>
          <Typography>{text('people.page', { page: shown + 1, pages })}</Typography>
          <Button
            variant="tertiary"
            disabled={shown === pages - 1}
            onClick={() => setPage(shown + 1)}
          >
            {text('people.pageBehind')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
