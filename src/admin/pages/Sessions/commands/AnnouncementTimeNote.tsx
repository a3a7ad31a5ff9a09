import { Flex, Typography } from '@strapi/design-system';
import type { AnnouncementTime } from '../../../../staff-api/contract/session';
import { Refusals } from '../../../components/Refusals';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

/** When the session is to be announced, and what stands or stood against it. */
export const AnnouncementTimeNote = ({ time }: { time: AnnouncementTime }) => {
  const text = useText();
  const instantText = useInstantText();
  const { announceAt, setBy, refusedAt, decision } = time;
  const what = refusedAt !== null ? 'refused' : decision.permitted ? 'set' : 'atRisk';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status">
      <Typography fontWeight="bold" textColor={what === 'set' ? undefined : 'danger700'}>
        {text(`sessions.announcementTime.${what}`, { at: instantText(announceAt) })}
      </Typography>
      <Refusals refusals={decision.refusals} />
      <Typography variant="pi" textColor="neutral600">
        {text('sessions.announcementTime.by', { name: setBy.name })}
      </Typography>
    </Flex>
  );
};
