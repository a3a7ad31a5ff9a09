import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { EmptyNote } from '../../../components/EmptyNote';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { useUnsavedDrafts } from '../keeper/use-unsaved-drafts';
import { TouchArea } from '../TouchArea';
import { useDesk, useDeskFilter } from '../use-desk';
import { DeskFilters } from './DeskFilters';
import { DeskLine } from './DeskLine';
import { DESK_GROUPS, groupOf } from './group-desk';

/** Everything assigned to this person's authorities, by what is to be done about it. */
export const DeskList = () => {
  const text = useText();
  const { search } = useLocation();
  const [filter, setFilter] = useDeskFilter();
  const { query, all, shown } = useDesk(filter);
  const unsaved = useUnsavedDrafts();
  const namesAuthority = new Set(all.map(({ authority }) => authority.documentId)).size > 1;
  if (query.isPending) return <Page.Loading />;

  return (
    <TouchArea>
      <Layouts.Header title={text('menu.desk')} subtitle={text('desk.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <ErrorNote error={query.error} />
          <DeskFilters items={all} filter={filter} onChange={setFilter} />
          {DESK_GROUPS.map((group) => {
            const items = shown.filter((item) => groupOf(item) === group);
            if (items.length === 0) return null;
            return (
              <Box key={group} tag="section" background="neutral0" hasRadius shadow="tableShadow">
                <Flex
                  padding={4}
                  gap={2}
                  background={group === 'current' ? 'success100' : undefined}
                >
                  <Typography variant="beta" tag="h2">
                    {text(`desk.group.${group}`)}
                  </Typography>
                  <Typography textColor="neutral600">({items.length})</Typography>
                </Flex>
                {items.map((item) => (
                  <DeskLine
                    key={item.documentId}
                    item={item}
                    to={`${item.documentId}${search}`}
                    namesAuthority={namesAuthority}
                    isUnsaved={unsaved.has(item.documentId)}
                  />
                ))}
              </Box>
            );
          })}
          {shown.length === 0 && !query.isError && <EmptyNote>{text('desk.empty')}</EmptyNote>}
          {query.hasNextPage && (
            <Button
              variant="tertiary"
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {text('more')}
            </Button>
          )}
        </Flex>
      </Layouts.Content>
    </TouchArea>
  );
};
