import { styled } from 'styled-components';

const Key = styled.kbd`
  display: inline-block;
  min-width: 2rem;
  padding: 0 0.5rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font: inherit;
  font-size: 1.2rem;
  line-height: 1.8rem;
  text-align: center;
`;

/** The key that does the same as the control it stands on. Screen readers are told by `aria-keyshortcuts`. */
export const KeyHint = ({ keyName }: { keyName: string }) => <Key aria-hidden>{keyName}</Key>;
