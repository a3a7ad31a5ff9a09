import type { ReactNode } from 'react';
import { styled } from 'styled-components';

// Wraps by the room there is, so that a zoomed page or a tablet gets one column.
const Columns = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 2.4rem;
  align-items: flex-start;
`;

const Main = styled.div`
  flex: 3 1 48rem;
  min-width: 0;
  display: flex;
  flex-direction: column;
  gap: 2.4rem;
`;

const Aside = styled.div<{ $sticky: boolean }>`
  flex: 1 1 28rem;
  min-width: 0;
  display: flex;
  flex-direction: column;
  gap: 2.4rem;
  ${({ $sticky }) => $sticky && '@media (min-height: 60rem) { position: sticky; top: 2.4rem; }'}
`;

interface SideBySideProps {
  children: ReactNode;
  /** Left out when it is nothing. */
  aside: ReactNode;
  /** Keeps what is beside in view while the main part is scrolled. */
  isSticky?: boolean;
}

/** A main part with something beside it, or below it where there is no room. */
export const SideBySide = ({ children, aside, isSticky = false }: SideBySideProps) => (
  <Columns>
    <Main>{children}</Main>
    {aside && <Aside $sticky={isSticky}>{aside}</Aside>}
  </Columns>
);
