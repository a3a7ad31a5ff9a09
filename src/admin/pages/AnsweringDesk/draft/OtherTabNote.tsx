import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

/** Says that another tab of the same person writes, and lets this one write instead. */
export const OtherTabNote = ({ onClaim }: { onClaim: () => void }) => {
  const text = useText();
  return (
    <Flex role="status" background="warning100" hasRadius padding={4} gap={4} wrap="wrap">
      <Typography fontWeight="semiBold">{text('desk.otherTab')}</Typography>
      <Button variant="secondary" onClick={onClaim}>
        {text('desk.writeHere')}
      </Button>
    </Flex>
  );
};
