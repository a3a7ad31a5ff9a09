import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SimilarItem } from '../../../../staff-api/contract/submission';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';

const Clamped = styled.p`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

interface SimilarCardProps {
  similar: SimilarItem;
  /** The digit that picks it while merging; `null` for those nothing can be merged into. */
  digit: number | null;
  isMerging: boolean;
  isLocked: boolean;
  onMerge: (similar: SimilarItem) => void;
  onReuse: (similar: SimilarItem) => void;
}

/** One text that asks alike, with what can be done with it. */
export const SimilarCard = (props: SimilarCardProps) => {
  const { similar, digit, isMerging, isLocked, onMerge, onReuse } = props;
  const text = useText();
  return (
    <Box
      tag="li"
      background={isMerging && digit !== null ? 'primary100' : 'neutral0'}
      borderColor={isMerging && digit !== null ? 'primary500' : 'neutral200'}
      hasRadius
      padding={3}
    >
      <Flex gap={2} wrap="wrap" paddingBottom={1}>
        <Badge size="S">{text(`triage.similar.${similar.where}`)}</Badge>
        <Typography variant="pi" textColor="neutral600">
          {text('triage.similar.degree', { percent: Math.round(similar.similarity * 100) })}
          {similar.submissionCount > 1 &&
            ` · ${text('triage.similar.count', { count: similar.submissionCount })}`}
          {similar.session && ` · ${similar.session.topic}`}
        </Typography>
      </Flex>
      <Typography tag={Clamped} style={{ WebkitLineClamp: 4 }}>
        {similar.content}
      </Typography>
      {similar.answer !== null && (
        <Box background="success100" padding={2} marginTop={2} hasRadius>
          <Typography tag={Clamped} style={{ WebkitLineClamp: 5 }} textColor="neutral800">
            {similar.answer}
          </Typography>
        </Box>
      )}
      <Box paddingTop={2}>
        {similar.where === 'answered' ? (
          <Button size="S" variant="tertiary" disabled={isLocked} onClick={() => onReuse(similar)}>
            {text('triage.similar.reuse')}
          </Button>
        ) : (
          <Button
            size="S"
            variant="secondary"
            disabled={isLocked}
            endIcon={digit !== null && isMerging ? <KeyHint keyName={String(digit)} /> : undefined}
            onClick={() => onMerge(similar)}
          >
            {text('triage.similar.merge')}
          </Button>
        )}
      </Box>
    </Box>
  );
};
