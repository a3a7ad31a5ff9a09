import { Accordion, Loader, Typography } from '@strapi/design-system';
import { useQuery } from '@tanstack/react-query';
import { EmptyNote } from '../../../components/EmptyNote';
import { ErrorNote } from '../../../components/ErrorNote';
import { Section } from '../../../components/Section';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import { readAnnouncements } from './read-announcements';

/** Everything the public was told of the session, newest first. */
export const Announcements = ({ slug }: { slug: string }) => {
  const text = useText();
  const instantText = useInstantText();
  const { data, error, isLoading } = useQuery({
    queryKey: ['announcements', slug],
    queryFn: () => readAnnouncements(slug),
  });
  return (
    <Section title={text('sessions.section.announcements')}>
      <ErrorNote error={error} />
      {isLoading && <Loader small>{text('loading')}</Loader>}
      {data?.length === 0 && <EmptyNote>{text('sessions.announcements.empty')}</EmptyNote>}
      <Accordion.Root>
        {data?.map(({ documentId, title, body, issuedAt }) => (
          <Accordion.Item key={documentId} value={documentId}>
            <Accordion.Header>
              <Accordion.Trigger description={instantText(issuedAt)}>{title}</Accordion.Trigger>
            </Accordion.Header>
            <Accordion.Content>
              <Typography
                tag="p"
                padding={5}
                style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
              >
                {body}
              </Typography>
            </Accordion.Content>
          </Accordion.Item>
        ))}
      </Accordion.Root>
    </Section>
  );
};
