import { Button, Flex, Typography } from '@strapi/design-system';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectorLink } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

/** One address: who made it and when, and whether it still works. */
export const ProjectorLinkLine = ({
  link,
  sessionId,
}: {
  link: ProjectorLink;
  sessionId: string;
}) => {
  const text = useText();
  const instantText = useInstantText();
  const api = useStaffApi();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const revoking = useMutation({
    mutationFn: () => api.post(`/projector-links/${link.documentId}/revoke`),
    onSuccess: () => setAsking(false),
    onSettled: () =>
      client.invalidateQueries({ queryKey: ['session', sessionId, 'projector-links'] }),
  });
  return (
    <Flex tag="li" justifyContent="space-between" gap={2} paddingBottom={2} wrap="wrap">
      <Typography variant="pi">
        {text('control.projector.made', {
          name: link.createdBy.name,
          at: instantText(link.createdAt),
        })}
        {link.revokedAt &&
          ` · ${text('control.projector.revoked', { at: instantText(link.revokedAt) })}`}
      </Typography>
      {link.revokedAt === null && (
        <Button size="S" variant="danger-light" onClick={() => setAsking(true)}>
          {text('control.projector.revoke')}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={text('control.projector.revoke.title')}
          confirmLabel={text('control.projector.revoke')}
          variant="danger"
          isBusy={revoking.isPending}
          error={revoking.error}
          onConfirm={() => revoking.mutate()}
          onClose={() => setAsking(false)}
        >
          <Typography>{text('control.projector.revoke.hint')}</Typography>
        </ConfirmDialog>
      )}
    </Flex>
  );
};
