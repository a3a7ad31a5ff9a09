import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useErrorText } from '../../../hooks/use-error-text';
import { useText } from '../../../hooks/use-text';
import { useDuplicates } from './use-duplicates';

const MOST = 3;

const Clamped = styled.p`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow-wrap: anywhere;
`;

/** While one types: what has been asked alike, with the answer if there is one. Stops nobody. */
export const DuplicateHint = ({ sessionKey, content }: { sessionKey: string; content: string }) => {
  const text = useText();
  const errorText = useErrorText();
  const { data = [], error } = useDuplicates(sessionKey, content);
  const shown = data.slice(0, MOST);
  return (
    <Box tag="aside" role="status" aria-label={text('counter.duplicates')}>
      {error && <Typography textColor="neutral600">{errorText(error)}</Typography>}
      {shown.length > 0 && (
        <Flex
          direction="column"
          alignItems="stretch"
          gap={2}
          background="warning100"
          padding={3}
          hasRadius
        >
          <Typography fontWeight="semiBold">{text('counter.duplicates.found')}</Typography>
          {shown.map(({ documentId, where, content: alike, answer, similarity }) => (
            <div key={documentId}>
              <Badge size="S">{text(`counter.duplicates.${where}`)}</Badge>{' '}
              <Typography variant="pi" textColor="neutral700">
                {text('counter.duplicates.degree', { percent: Math.round(similarity * 100) })}
              </Typography>
              <Typography tag={Clamped}>{alike}</Typography>
              {answer !== null && (
                <Typography tag={Clamped} fontWeight="semiBold">
                  {text('counter.duplicates.answer', { answer })}
                </Typography>
              )}
            </div>
          ))}
        </Flex>
      )}
    </Box>
  );
};
