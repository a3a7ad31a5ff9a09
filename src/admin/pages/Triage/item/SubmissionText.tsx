import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem, SubmissionDetail } from '../../../../staff-api/contract/submission';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

const AsItArrived = styled.p`
  font-size: 1.6rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

/** The text as it arrived, how and when it came and whom it is addressed to. */
export const SubmissionText = ({ item }: { item: QueueItem | SubmissionDetail }) => {
  const text = useText();
  const instantText = useInstantText();
  const number = 'documentNumber' in item ? item.documentNumber : null;
  const entered = 'enteredBy' in item ? item.enteredBy : null;
  const details = [
    text(`term.channel.${item.channel}`),
    text('triage.item.received', { at: instantText(item.receivedAt, 'second') }),
    text(`term.kind.${item.kind}`),
    item.theme,
    item.authority && text('triage.item.authority', { name: item.authority.name }),
    number && text('triage.item.number', { number }),
    entered && text('triage.item.enteredBy', { name: entered.name }),
  ];
  return (
    <section aria-label={text('triage.item.text')}>
      <Flex paddingBottom={2}>
        <Typography variant="pi" textColor="neutral600">
          {details.filter(Boolean).join(' · ')}
        </Typography>
      </Flex>
      <AsItArrived lang={'language' in item ? item.language : 'vi'}>{item.content}</AsItArrived>
    </section>
  );
};
