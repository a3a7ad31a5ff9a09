import { Grid } from '@strapi/design-system';
import { useDeferredValue, useState } from 'react';
import { AnnouncementFields } from '../../../components/AnnouncementFields';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useAnnouncementWords } from '../../../hooks/use-announcement-words';
import { useSessionCommand } from '../../../hooks/use-session-command';
import { useText } from '../../../hooks/use-text';
import { nextAt, toDateAndTime, toInstant } from '../Preparation/hai-phong-fields';
import { LineField } from '../Preparation/LineField';
import type { CommandDialogProps } from './command-dialog-props';
import { ReasonField } from './ReasonField';

/** Moves a session that has not started to another time, with a reason everybody reads. */
export const PostponeDialog = ({ session, onClose }: CommandDialogProps) => {
  const text = useText();
  const { documentId } = session;
  const [start, setStart] = useState(toDateAndTime(session.startsAt));
  const [endTime, setEndTime] = useState(toDateAndTime(session.plannedEndAt).time);
  const [reason, setReason] = useState('');
  const startsAt = toInstant(start);
  const plannedEndAt = nextAt(startsAt, endTime);
  const words = useAnnouncementWords(documentId, 'rescheduled', {
    startsAt: startsAt ?? undefined,
    plannedEndAt: plannedEndAt ?? undefined,
    reason: useDeferredValue(reason),
  });
  const command = useSessionCommand(documentId, 'postpone', onClose);
  return (
    <ConfirmDialog
      title={text('sessions.postpone.title')}
      confirmLabel={text('sessions.postpone.confirm')}
      isBusy={command.isPending}
      isBlocked={startsAt === null || plannedEndAt === null}
      error={command.error}
      onConfirm={() => command.mutate({ startsAt, plannedEndAt, reason, ...words.own })}
      onClose={onClose}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={4} xs={12}>
          <LineField
            name="startsAt"
            type="date"
            value={start.date}
            onChange={(date) => setStart({ ...start, date })}
          />
        </Grid.Item>
        <Grid.Item col={4} xs={6}>
          <LineField
            name="startTime"
            type="time"
            value={start.time}
            onChange={(time) => setStart({ ...start, time })}
          />
        </Grid.Item>
        <Grid.Item col={4} xs={6}>
          <LineField name="plannedEndAt" type="time" value={endTime} onChange={setEndTime} />
        </Grid.Item>
      </Grid.Root>
      <ReasonField
        label={text('sessions.reason')}
        hint={text('sessions.reason.hint')}
        value={reason}
        onChange={setReason}
      />
      <AnnouncementFields words={words} />
    </ConfirmDialog>
  );
};
