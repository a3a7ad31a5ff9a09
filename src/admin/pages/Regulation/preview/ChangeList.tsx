import { Box, Typography } from '@strapi/design-system';
import type { ProfileChange } from '../merge-profile';
import { useChangeText } from './use-change-text';

/** What stood in each field, and what stands there instead. */
export const ChangeList = ({ changes }: { changes: readonly ProfileChange[] }) => {
  const { pathText, valueText } = useChangeText();
  return (
    <Box tag="ul">
      {changes.map(({ path, before, after }) => (
        <Box tag="li" key={path} paddingBottom={2}>
          <Typography fontWeight="semiBold" tag="p">
            {pathText(path)}
          </Typography>
          <Typography style={{ overflowWrap: 'anywhere' }}>
            <del>{valueText(before)}</del> → <strong>{valueText(after)}</strong>
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
