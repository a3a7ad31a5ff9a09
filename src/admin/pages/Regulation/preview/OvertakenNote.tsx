import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';
import type { ProfileChange } from '../merge-profile';
import { ChangeList } from './ChangeList';

/** Somebody else has stored the profile meanwhile: what they changed, and what became of it here. */
export const OvertakenNote = ({ changes }: { changes: readonly ProfileChange[] }) => {
  const text = useText();
  return (
    <Box role="status" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography fontWeight="bold" tag="p">
        {text('regulation.overtaken')}
      </Typography>
      <Typography tag="p">{text('regulation.overtakenMeans')}</Typography>
      <ChangeList changes={changes} />
    </Box>
  );
};
