import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import type { Stored } from '../form/use-entry';
import { receiptGroups } from './receipt-groups';
import { ReceiptSlip } from './ReceiptSlip';

const Code = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem 2.4rem;
  font-family: ui-monospace, monospace;
  font-size: clamp(2.4rem, 5vw, 4.4rem);
  font-weight: bold;
  letter-spacing: 0.12em;
  line-height: 1.3;
`;

interface ReceiptProps {
  stored: Stored;
  topic: string;
  onNext: () => void;
}

/** The code of the stored question, shown this once: to read out, copy or print. Then the next one. */
export const Receipt = ({ stored, topic, onNext }: ReceiptProps) => {
  const text = useText();
  const instantText = useInstantText();
  const [isCopied, setCopied] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(stored.receipt).then(
      () => setCopied(true),
      () => undefined,
    );

  return (
    <Box
      tag="section"
      aria-label={text('counter.receipt')}
      background="neutral0"
      padding={8}
      hasRadius
      shadow="tableShadow"
    >
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <div role="status">
          <Typography variant="beta" tag="h2">
            {text('counter.receipt.stored')}
          </Typography>
          <Typography tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {text('counter.receipt.of', { topic, at: instantText(stored.receivedAt) })}
          </Typography>
        </div>
        <VisuallyHidden>{[...stored.receipt].join(' ')}</VisuallyHidden>
        <Code aria-hidden>
          {receiptGroups(stored.receipt).map((group) => (
            <span key={group}>{group}</span>
          ))}
        </Code>
        <Typography>{text('counter.receipt.readOut')}</Typography>
        <Flex gap={3} wrap="wrap">
          <Button ref={next} size="L" onClick={onNext}>
            {text('counter.receipt.next')}
          </Button>
          <Button size="L" variant="tertiary" onClick={() => window.print()}>
            {text('counter.receipt.print')}
          </Button>
          {navigator.clipboard && (
            <Button size="L" variant="tertiary" onClick={copy}>
              {text(isCopied ? 'counter.receipt.copied' : 'counter.receipt.copy')}
            </Button>
          )}
        </Flex>
      </Flex>
      <ReceiptSlip stored={stored} topic={topic} />
    </Box>
  );
};
