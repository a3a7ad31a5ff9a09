import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TimelineEntry } from '../../../../staff-api/contract/session';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

/** One deed; a command no text names yet is shown by its own name. */
export const TimelineLine = ({ entry }: { entry: TimelineEntry }) => {
  const text = useText();
  const instantText = useInstantText();
  const { messages } = useIntl();
  const id = `sessions.command.${entry.command}`;
  return (
    <Flex tag="li" gap={3} paddingTop={2} paddingBottom={2} alignItems="baseline" wrap="wrap">
      <Typography variant="pi" textColor="neutral600" style={{ flex: '0 0 13rem' }}>
        {instantText(entry.at, 'second')}
      </Typography>
      <Typography style={{ flex: '1 1 20rem' }}>
        {`dialogue.${id}` in messages ? text(id) : entry.command}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {entry.by?.name ?? text('sessions.timeline.nobody')}
      </Typography>
    </Flex>
  );
};
