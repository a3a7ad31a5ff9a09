import { Box, Typography } from '@strapi/design-system';
import { ChevronRight } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Summary = styled.summary`
  display: flex;
  align-items: center;
  min-height: 4.4rem;
  padding: 0 1.6rem;
  cursor: pointer;

  svg {
    flex-shrink: 0;
    margin-right: 0.8rem;
    transition: transform 0.1s;
  }

  details[open] > & svg {
    transform: rotate(90deg);
  }
`;

interface DisclosureProps {
  title: string;
  /** Called anew for as long as it is open only: what is not looked at is not asked for. */
  children: () => ReactNode;
  isOpenAtFirst?: boolean;
}

/** A part of the screen that opens by one touch. */
export const Disclosure = ({ title, children, isOpenAtFirst = false }: DisclosureProps) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <Box
      tag="details"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      open={isOpen}
      onToggle={({ currentTarget }: { currentTarget: HTMLElement }) =>
        setOpen((currentTarget as HTMLDetailsElement).open)
      }
    >
      <Summary>
        <ChevronRight aria-hidden width="1.2rem" height="1.2rem" />
        <Typography variant="delta">{title}</Typography>
      </Summary>
      <Box padding={4} paddingTop={2}>
        {isOpen && children()}
      </Box>
    </Box>
  );
};
