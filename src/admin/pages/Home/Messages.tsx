import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChairMessage } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';
import { ErrorNote } from '../../components/ErrorNote';
import { Section } from '../../components/Section';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

/** Messages to the chair that nobody has acknowledged; acknowledging tells whoever sent it. */
export const Messages = ({ messages }: { messages: ChairMessage[] }) => {
  const text = useText();
  const instantText = useInstantText();
  const api = useStaffApi();
  const client = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: (id: string) => api.post(`/messages/${id}/acknowledge`),
    onSettled: () => client.invalidateQueries({ queryKey: ['home'] }),
  });
  return (
    <Section title={text('home.section.messages')}>
      <ErrorNote error={acknowledging.error} onClose={acknowledging.reset} />
      <Box tag="ul" aria-live="polite">
        {messages.map((message) => (
          <Flex
            tag="li"
            key={message.documentId}
            justifyContent="space-between"
            gap={3}
            paddingBottom={3}
            wrap="wrap"
          >
            <Box flex="1 1 24rem" minWidth={0}>
              <Typography
                tag="p"
                fontWeight="bold"
                style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
              >
                {message.text}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {text('home.message.from', {
                  name: message.sentBy.name,
                  at: instantText(message.sentAt, 'time'),
                })}
              </Typography>
            </Box>
            <Button
              loading={acknowledging.isPending}
              onClick={() => acknowledging.mutate(message.documentId)}
            >
              {text('home.message.acknowledge')}
            </Button>
          </Flex>
        ))}
      </Box>
    </Section>
  );
};
