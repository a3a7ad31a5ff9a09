import { Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PersonView } from '../../../staff-api/contract/people';
import { AuthorityPicker } from '../../components/AuthorityPicker';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useText } from '../../hooks/use-text';
import { DayField } from './DayField';
import { endOfDay, startOfDay } from './days';
import { PersonPicker } from './PersonPicker';
import { useMembershipChange } from './use-people';

interface BeginDialogProps {
  people: readonly PersonView[];
  onClose: () => void;
}

/** Takes somebody into an authority, from a day on and, if wanted, until another. */
export const BeginDialog = ({ people, onClose }: BeginDialogProps) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const { begin } = useMembershipChange();
  const [userId, setUserId] = useState<number | null>(null);
  const [authorityKey, setAuthorityKey] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');

  const confirm = () => {
    if (userId === null || authorityKey === null) return;
    const days = {
      ...(from && { validFrom: startOfDay(from) }),
      ...(to && { validTo: endOfDay(to) }),
    };
    begin.mutate(
      { userId, authorityKey, ...days },
      {
        onSuccess: () => {
          toggleNotification({ type: 'success', message: text('people.begun') });
          onClose();
        },
      },
    );
  };

  return (
    <ConfirmDialog
      title={text('people.begin')}
      confirmLabel={text('people.begin')}
      isBusy={begin.isPending}
      isBlocked={userId === null || authorityKey === null}
      error={begin.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <PersonPicker people={people} value={userId} onChange={setUserId} />
      <AuthorityPicker
        label={text('people.authority')}
        required
        value={authorityKey}
        onChange={setAuthorityKey}
      />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <DayField
          label={text('people.from')}
          hint={text('people.fromHint')}
          value={from}
          onChange={setFrom}
        />
        <DayField
          label={text('people.to')}
          hint={text('people.toHint')}
          value={to}
          min={from || undefined}
          onChange={setTo}
        />
      </Flex>
    </ConfirmDialog>
  );
};
