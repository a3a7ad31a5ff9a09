import { styled } from 'styled-components';

/** A word or two that set something apart; dark on light, where the badges' colours are too pale to read. */
export const Label = styled.span<{ $tone: 'warning' | 'primary' }>`
  flex-shrink: 0;
  padding: 0.1rem 0.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  font-weight: 600;
`;
