import { Box, Button, Flex, Loader } from '@strapi/design-system';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Timeline as TimelinePage } from '../../../../staff-api/contract/session';
import { useStaffApi } from '../../../client/use-staff-api';
import { EmptyNote } from '../../../components/EmptyNote';
import { ErrorNote } from '../../../components/ErrorNote';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { TimelineLine } from './TimelineLine';

/** Who did what with the session and its questions, newest first, by pages. */
export const Timeline = ({ id }: { id: string }) => {
  const text = useText();
  const api = useStaffApi();
  const { data, error, isLoading, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      queryKey: ['session', id, 'timeline'],
      queryFn: ({ pageParam }) =>
        api.get<TimelinePage>(`/sessions/${id}/timeline`, { before: pageParam ?? undefined }),
      initialPageParam: null as number | null,
      getNextPageParam: ({ next }) => next,
    });
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Section title={text('sessions.section.timeline')}>
      <ErrorNote error={error} />
      {isLoading && <Loader small>{text('loading')}</Loader>}
      {data && entries.length === 0 && <EmptyNote>{text('sessions.timeline.empty')}</EmptyNote>}
      <Box tag="ol">
        {entries.map((entry) => (
          <TimelineLine key={entry.id} entry={entry} />
        ))}
      </Box>
      {hasNextPage && (
        <Flex justifyContent="center" paddingTop={4}>
          <Button
            variant="tertiary"
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {text('more')}
          </Button>
        </Flex>
      )}
    </Section>
  );
};
