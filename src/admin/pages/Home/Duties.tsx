import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { Home } from '../../../staff-api/contract/home';
import { EmptyNote } from '../../components/EmptyNote';
import { Section } from '../../components/Section';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

const SHOWN = 8;

/** Authorities that are late with their next session, or nearly. */
export const Duties = ({ duties }: { duties: NonNullable<Home['duties']> }) => {
  const text = useText();
  const instantText = useInstantText();
  const warned = duties.filter(({ status }) => status === 'overdue' || status === 'due_soon');
  return (
    <Section title={text('home.section.duties')}>
      {warned.length === 0 && <EmptyNote>{text('home.duties.empty')}</EmptyNote>}
      <Box tag="ul">
        {warned.slice(0, SHOWN).map(({ documentId, name, due, status }) => (
          <Flex
            tag="li"
            key={documentId}
            gap={2}
            paddingBottom={3}
            justifyContent="space-between"
            wrap="wrap"
          >
            <Typography style={{ flex: '1 1 14rem' }}>{name}</Typography>
            <Badge variant={status === 'overdue' ? 'danger' : 'warning'}>
              <Typography variant="sigma" textColor="neutral800">
                {text(`term.cadence.${status}`)}
              </Typography>
            </Badge>
            {due && (
              <Typography variant="pi" textColor="neutral600">
                {text('home.duty.due', { due: instantText(due, 'day') })}
              </Typography>
            )}
          </Flex>
        ))}
      </Box>
      {warned.length > SHOWN && (
        <Typography textColor="neutral600">
          {text('home.duties.more', { count: warned.length - SHOWN })}
        </Typography>
      )}
    </Section>
  );
};
