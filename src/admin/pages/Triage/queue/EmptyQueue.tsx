import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

/** Says why the list is empty: nothing waits, or the filter lets nothing through. */
export const EmptyQueue = ({ isFiltered }: { isFiltered: boolean }) => {
  const text = useText();
  return (
    <Box padding={6} role="status">
      <Typography variant="delta" tag="p">
        {text(isFiltered ? 'triage.empty.filtered' : 'triage.empty')}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {text(isFiltered ? 'triage.empty.filtered.hint' : 'triage.empty.hint')}
      </Typography>
    </Box>
  );
};
