import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DeskItem } from '../../../staff-api/contract/answer';
import { EmptyNote } from '../../components/EmptyNote';
import { Section } from '../../components/Section';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

/** The answers to see to first: what is being called, what came back, what is late. */
export const Pressing = ({ items }: { items: DeskItem[] }) => {
  const text = useText();
  const instantText = useInstantText();
  return (
    <Section title={text('home.section.pressing')}>
      {items.length === 0 && <EmptyNote>{text('home.empty')}</EmptyNote>}
      <Box tag="ul">
        {items.map(({ documentId, question, state, isCurrent, note, dueAt }) => (
          <Box tag="li" key={documentId} paddingBottom={4}>
            <Link tag={NavLink} to={`/dialogue/desk/${documentId}`}>
              <Typography textColor="primary700" style={{ overflowWrap: 'anywhere' }}>
                {question.content.slice(0, 160)}
              </Typography>
            </Link>
            <Flex gap={2} wrap="wrap">
              <Badge variant={isCurrent ? 'danger' : 'neutral'}>
                <Typography variant="sigma" textColor="neutral800">
                  {text(isCurrent ? 'home.pressing.current' : `term.answer.${state}`)}
                </Typography>
              </Badge>
              {dueAt && (
                <Typography variant="pi">
                  {text('home.pressing.due', { due: instantText(dueAt) })}
                </Typography>
              )}
              {note && <Typography variant="pi">{note}</Typography>}
            </Flex>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
