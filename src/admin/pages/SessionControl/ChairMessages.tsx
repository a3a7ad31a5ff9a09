import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChairMessage } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';
import { EmptyNote } from '../../components/EmptyNote';
import { ErrorNote } from '../../components/ErrorNote';
import { Section } from '../../components/Section';
import { useSessionCommand } from '../../hooks/use-session-command';
import { useText } from '../../hooks/use-text';
import { MessageLine } from './MessageLine';
import { POLL_MILLISECONDS } from './poll';

/** Messages to the chair, and whether they have been seen. */
export const ChairMessages = ({ id }: { id: string }) => {
  const text = useText();
  const api = useStaffApi();
  const [words, setWords] = useState('');
  const messages = useQuery({
    queryKey: ['session', id, 'messages'],
    queryFn: () => api.get<ChairMessage[]>(`/sessions/${id}/messages`),
    refetchInterval: POLL_MILLISECONDS,
  });
  const sending = useSessionCommand(id, 'messages', () => setWords(''));
  return (
    <Section title={text('control.messages')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ErrorNote error={messages.error ?? sending.error} onClose={sending.reset} />
        <Field.Root width="100%">
          <Field.Label>{text('control.message.text')}</Field.Label>
          <Textarea
            value={words}
            maxLength={500}
            minHeight="7rem"
            onChange={(event) => setWords(event.target.value)}
          />
        </Field.Root>
        <Button
          startIcon={<PaperPlane />}
          disabled={words.trim() === ''}
          loading={sending.isPending}
          onClick={() => sending.mutate({ text: words })}
        >
          {text('control.message.send')}
        </Button>
        {messages.data?.length === 0 && <EmptyNote>{text('control.messages.empty')}</EmptyNote>}
        <Box tag="ul" aria-live="polite">
          {messages.data?.map((message) => (
            <MessageLine key={message.documentId} message={message} />
          ))}
        </Box>
      </Flex>
    </Section>
  );
};
