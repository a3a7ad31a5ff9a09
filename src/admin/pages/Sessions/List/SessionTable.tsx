import { Box, Button, Flex, Loader } from '@strapi/design-system';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionGroup } from '../../../../domain/dialogue-session/group';
import type { SessionView } from '../../../../staff-api/contract/session';
import { useStaffApi } from '../../../client/use-staff-api';
import { EmptyNote } from '../../../components/EmptyNote';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { SessionRow } from './SessionRow';

const PAGE_SIZE = 50;

/** One page of the sessions of a group whose topic holds the words sought. */
export const SessionTable = ({ group, sought }: { group: SessionGroup; sought: string }) => {
  const text = useText();
  const api = useStaffApi();
  const [page, setPage] = useState(1);
  const { data, error, isLoading } = useQuery({
    queryKey: ['sessions', group, sought, page],
    queryFn: () => api.get<SessionView[]>('/sessions', { group, text: sought, page }),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  if (isLoading) return <Loader>{text('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ErrorNote error={error} />
      <Box background="neutral0" hasRadius shadow="tableShadow">
        {data?.length === 0 && (
          <EmptyNote>
            {text(sought ? 'sessions.empty.sought' : `sessions.empty.${group}`)}
          </EmptyNote>
        )}
        <Box tag="ul">
          {data?.map((session) => (
            <SessionRow key={session.documentId} session={session} />
          ))}
        </Box>
      </Box>
      {(page > 1 || data?.length === PAGE_SIZE) && (
        <Flex tag="nav" aria-label={text('sessions.pages')} gap={2} justifyContent="flex-end">
          <Button variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {text('sessions.page.previous')}
          </Button>
          <Button
            variant="tertiary"
            disabled={(data?.length ?? 0) < PAGE_SIZE}
            onClick={() => setPage(page + 1)}
          >
            {text('sessions.page.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
