import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Home } from '../../../staff-api/contract/home';
import { EmptyNote } from '../../components/EmptyNote';
import { Section } from '../../components/Section';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

/** Sessions still being prepared. */
export const Drafts = ({ drafts }: Pick<NonNullable<Home['editor']>, 'drafts'>) => {
  const text = useText();
  const instantText = useInstantText();
  return (
    <Section title={text('home.section.drafts')}>
      {drafts.length === 0 && <EmptyNote>{text('home.empty')}</EmptyNote>}
      <Box tag="ul">
        {drafts.map(({ documentId, topic, startsAt }) => (
          <Box tag="li" key={documentId} paddingBottom={3}>
            <Link tag={NavLink} to={`/dialogue/sessions/${documentId}/prepare`}>
              {topic}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {startsAt ? instantText(startsAt) : text('home.drafts.none')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
