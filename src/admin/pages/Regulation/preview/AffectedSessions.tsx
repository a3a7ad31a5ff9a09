import { Box, Typography } from '@strapi/design-system';
import type { ProfilePreview } from '../../../../staff-api/contract/regulation';
import { Refusals } from '../../../components/Refusals';
import { useText } from '../../../hooks/use-text';

/** Sessions in preparation for which the profile decides otherwise than before. */
export const AffectedSessions = ({ sessions }: Pick<ProfilePreview, 'sessions'>) => {
  const text = useText();
  return (
    <>
      <Typography variant="delta" tag="h3">
        {text('regulation.sessions', { count: sessions.length })}
      </Typography>
      {sessions.length === 0 && <Typography>{text('regulation.noSessions')}</Typography>}
      <Box tag="ul">
        {sessions.map(({ documentId, topic, after }) => (
          <Box tag="li" key={documentId} paddingBottom={2}>
            <Typography fontWeight="semiBold" tag="p">
              {topic}
            </Typography>
            <Typography>
              {text(
                after.permitted ? 'regulation.becomesPossible' : 'regulation.becomesImpossible',
              )}
            </Typography>
            <Refusals refusals={after.refusals} />
          </Box>
        ))}
      </Box>
    </>
  );
};
