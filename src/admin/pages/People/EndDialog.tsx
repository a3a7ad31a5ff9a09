import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MembershipView } from '../../../staff-api/contract/people';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';
import { DayField } from './DayField';
import { endOfDay } from './days';
import { useMembershipChange } from './use-people';

interface EndDialogProps {
  membership: MembershipView;
  name: string;
  onClose: () => void;
}

/** Ends a membership: now, which counts from the next request on, or at the end of a day. */
export const EndDialog = ({ membership, name, onClose }: EndDialogProps) => {
  const text = useText();
  const instantText = useInstantText();
  const { toggleNotification } = useNotification();
  const { end } = useMembershipChange();
  const [day, setDay] = useState('');
  const validTo = day === '' ? undefined : endOfDay(day);
  const values = { name, authority: membership.authorityName ?? membership.authorityKey };

  return (
    <ConfirmDialog
      title={text('people.endTitle', values)}
      confirmLabel={text(day === '' ? 'people.endNow' : 'people.endThen')}
      variant="danger"
      isBusy={end.isPending}
      error={end.error}
      onConfirm={() =>
        end.mutate(
          { documentId: membership.documentId, validTo },
          {
            onSuccess: () => {
              toggleNotification({ type: 'success', message: text('people.ended', values) });
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Typography style={{ fontSize: '1.6rem', lineHeight: 1.5 }}>
        {validTo === undefined
          ? text('people.meansNow', values)
          : text('people.meansThen', { ...values, at: instantText(validTo) })}
      </Typography>
      <DayField
        label={text('people.endDay')}
        hint={text('people.endDayHint')}
        value={day}
        onChange={setDay}
      />
    </ConfirmDialog>
  );
};
