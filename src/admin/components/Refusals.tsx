import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RefusalView } from '../../staff-api/contract/shared';
import { useSourceText } from '../hooks/use-source-text';

/** Every reason the server gives against something, each with the rule it comes from. */
export const Refusals = ({ refusals }: { refusals: readonly RefusalView[] }) => {
  const { locale } = useIntl();
  const sourceText = useSourceText();
  return (
    <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
      {refusals.map(({ code, source, message, messageEn }) => (
        <li key={code}>
          <Typography>{locale === 'vi' ? message : messageEn}</Typography>{' '}
          <Typography variant="pi" textColor="neutral600">
            ({sourceText(source)})
          </Typography>
        </li>
      ))}
    </Box>
  );
};
