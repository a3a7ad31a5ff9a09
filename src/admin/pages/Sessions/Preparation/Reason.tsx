import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RefusalView } from '../../../../staff-api/contract/shared';
import { useSourceText } from '../../../hooks/use-source-text';

/** One reason against announcing, with the rule it comes from. */
export const Reason = ({ refusal, children }: { refusal: RefusalView; children: ReactNode }) => {
  const { locale } = useIntl();
  const sourceText = useSourceText();
  return (
    <Box tag="li">
      <Typography tag="p">{locale === 'vi' ? refusal.message : refusal.messageEn}</Typography>
      {children}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {sourceText(refusal.source)}
      </Typography>
    </Box>
  );
};
