import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

interface AsideNoteProps {
  aside: string;
  onInsert: () => void;
  onDrop: () => void;
}

/** The text that was not chosen, until its person throws it away. */
export const AsideNote = ({ aside, onInsert, onDrop }: AsideNoteProps) => {
  const text = useText();
  return (
    <Box tag="details" background="neutral0" hasRadius padding={4} borderColor="neutral200">
      <Typography tag="summary" fontWeight="semiBold" style={{ cursor: 'pointer' }}>
        {text('desk.aside')}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', padding: '1.2rem 0' }}>
        {aside}
      </Typography>
      <Flex gap={3} wrap="wrap">
        <Button variant="tertiary" onClick={onInsert}>
          {text('desk.asideInsert')}
        </Button>
        <Button variant="danger-light" onClick={onDrop}>
          {text('desk.asideDrop')}
        </Button>
      </Flex>
    </Box>
  );
};
