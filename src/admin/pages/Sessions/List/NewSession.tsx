import { Field, Typography } from '@strapi/design-system';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SessionView } from '../../../../staff-api/contract/session';
import { useStaffApi } from '../../../client/use-staff-api';
import { AuthorityPicker } from '../../../components/AuthorityPicker';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useText } from '../../../hooks/use-text';

/** Asks for the two things a session cannot be stored without, then goes on to its preparation. */
export const NewSession = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const api = useStaffApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [topic, setTopic] = useState('');
  const [authorityKey, setAuthorityKey] = useState<string | null>(null);
  const creation = useMutation({
    mutationFn: () => api.post<SessionView>('/sessions', { topic, authorityKey }),
    onSuccess: ({ documentId }) => {
      void client.invalidateQueries({ queryKey: ['sessions'] });
      navigate(`${documentId}/prepare`);
    },
  });
  return (
    <ConfirmDialog
      title={text('sessions.new')}
      confirmLabel={text('sessions.create')}
      isBusy={creation.isPending}
      isBlocked={topic.trim() === '' || authorityKey === null}
      error={creation.error}
      onConfirm={() => creation.mutate()}
      onClose={onClose}
    >
      <Typography>{text('sessions.new.hint')}</Typography>
      <Field.Root required width="100%">
        <Field.Label>{text('sessions.field.topic')}</Field.Label>
        <Field.Input
          value={topic}
          maxLength={255}
          onChange={(event) => setTopic(event.target.value)}
        />
      </Field.Root>
      <AuthorityPicker
        label={text('sessions.field.authority')}
        value={authorityKey}
        onChange={setAuthorityKey}
        required
      />
    </ConfirmDialog>
  );
};
