import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface EmptyNoteProps {
  children: ReactNode;
  /** What one may do about it. */
  action?: ReactNode;
}

/** Says calmly that there is nothing here. */
export const EmptyNote = ({ children, action }: EmptyNoteProps) => (
  <Flex direction="column" gap={3} padding={6} justifyContent="center">
    <Flex gap={2} justifyContent="center">
      <CheckCircle
        width="2rem"
        height="2rem"
        fill="neutral500"
        aria-hidden
        style={{ flexShrink: 0 }}
      />
      <Typography textColor="neutral600">{children}</Typography>
    </Flex>
    {action}
  </Flex>
);
