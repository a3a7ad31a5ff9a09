import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChairMessage } from '../../../../staff-api/contract/session';
import { useStaffApi } from '../../../client/use-staff-api';
import { ErrorNote } from '../../../components/ErrorNote';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useMay } from '../../../hooks/use-may';
import { useText } from '../../../hooks/use-text';

const REFRESH_MILLISECONDS = 5_000;

/** A message to the chair stands before everything else until it is acknowledged. */
export const ChairMessages = () => {
  const text = useText();
  const instantText = useInstantText();
  const api = useStaffApi();
  const may = useMay();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['desk-messages'],
    queryFn: () => api.get<ChairMessage[]>('/desk/messages'),
    enabled: may('draft') || may('approve'),
    refetchInterval: REFRESH_MILLISECONDS,
    retry: false,
  });
  const acknowledge = useMutation({
    mutationFn: (id: string) => api.post(`/messages/${id}/acknowledge`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk-messages'] }),
  });
  const [message] = data?.filter(({ acknowledgedAt }) => acknowledgedAt === null) ?? [];
  if (message === undefined) return null;
  return (
    <Dialog.Root open>
      <Dialog.Content onEscapeKeyDown={(event) => event.preventDefault()}>
        <Dialog.Header>{text('desk.message.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" gap={4}>
            <Typography
              style={{ fontSize: '2rem', lineHeight: 1.5, whiteSpace: 'pre-wrap' }}
              textAlign="center"
            >
              {message.text}
            </Typography>
            <Typography textColor="neutral600">
              {message.sentBy.name} · {instantText(message.sentAt, 'time')}
            </Typography>
            <ErrorNote error={acknowledge.error} onClose={acknowledge.reset} />
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button
            size="L"
            fullWidth
            autoFocus
            style={{ minHeight: '4.4rem' }}
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(message.documentId)}
          >
            {text('desk.message.acknowledge')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
