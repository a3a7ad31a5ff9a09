import { Box, VisuallyHidden } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import { diffParts } from './diff-parts';

const Inserted = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  font-weight: 600;
  text-decoration: underline;
`;

const Deleted = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

interface TextDiffProps {
  before: string;
  after: string;
}

/**
 * One text with what was put in underlined and what was taken out struck through; readers who see
 * neither line nor colour are told in words.
 */
export const TextDiff = ({ before, after }: TextDiffProps) => {
  const text = useText();
  const parts = useMemo(() => diffParts(before, after), [before, after]);
  return (
    <Box
      style={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontSize: '1.6rem',
        lineHeight: 1.6,
      }}
    >
      {parts.map(({ kind, value }, index) => {
        if (kind === 'same') return <span key={index}>{value}</span>;
        const Mark = kind === 'added' ? Inserted : Deleted;
        return (
          <Mark key={index}>
            <VisuallyHidden>
              {text(kind === 'added' ? 'diff.added' : 'diff.removed')}
            </VisuallyHidden>
            {value}
          </Mark>
        );
      })}
    </Box>
  );
};
