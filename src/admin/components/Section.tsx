import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** Beside the title: a button, a link, a count. */
  action?: ReactNode;
  children: ReactNode;
}

/** One named part of a page, as a card. */
export const Section = ({ title, action, children }: SectionProps) => {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      padding={5}
      hasRadius
      shadow="tableShadow"
      width="100%"
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={4}>
        <Typography id={id} tag="h2" variant="delta">
          {title}
        </Typography>
        {action}
      </Flex>
      {children}
    </Box>
  );
};
