import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock } from '@strapi/icons';
import type { ChairMessage } from '../../../staff-api/contract/session';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';

/** One message with who sent it, and who has seen it. */
export const MessageLine = ({ message }: { message: ChairMessage }) => {
  const text = useText();
  const instantText = useInstantText();
  const { sentBy, sentAt, acknowledgedBy, acknowledgedAt } = message;
  const isSeen = acknowledgedAt !== null;
  const Icon = isSeen ? CheckCircle : Clock;
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {message.text}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('control.message.sent', { name: sentBy.name, at: instantText(sentAt, 'time') })}
      </Typography>
      <Flex gap={1}>
        <Icon
          aria-hidden
          width="1.4rem"
          height="1.4rem"
          fill={isSeen ? 'success600' : 'warning600'}
        />
        <Typography variant="pi" fontWeight="semiBold">
          {isSeen
            ? text('control.message.seen', {
                name: acknowledgedBy?.name ?? '',
                at: instantText(acknowledgedAt, 'time'),
              })
            : text('control.message.unseen')}
        </Typography>
      </Flex>
    </Box>
  );
};
