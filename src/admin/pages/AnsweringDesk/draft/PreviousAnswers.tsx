import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { PreviousAnswer } from '../../../../staff-api/contract/answer';
import { useStaffApi } from '../../../client/use-staff-api';
import { EmptyNote } from '../../../components/EmptyNote';
import { ErrorNote } from '../../../components/ErrorNote';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

interface PreviousAnswersProps {
  draftId: string;
  /** Left out where nothing can be written. */
  onInsert?: (answer: string) => void;
}

/** Answers given before to questions like this one, or to what is searched for. */
export const PreviousAnswers = ({ draftId, onInsert }: PreviousAnswersProps) => {
  const text = useText();
  const instantText = useInstantText();
  const api = useStaffApi();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words.trim());
  const { data, error } = useQuery({
    queryKey: ['previous-answers', draftId, wanted],
    queryFn: () =>
      api.get<PreviousAnswer[]>(`/answer-drafts/${draftId}/previous-answers`, { text: wanted }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root hint={text('desk.previous.hint')}>
        <Field.Label>{text('desk.previous.search')}</Field.Label>
        <Field.Input
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <ErrorNote error={error} />
      {data?.length === 0 && <EmptyNote>{text('desk.previous.none')}</EmptyNote>}
      {data?.map((one) => (
        <Box key={one.answerKey} borderColor="neutral200" hasRadius padding={4}>
          <Typography fontWeight="bold" tag="p">
            {one.question}
          </Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', padding: '0.8rem 0' }}>
            {one.answer}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {one.authorityName} · {one.topic} · {instantText(one.issuedAt, 'day')}
          </Typography>
          {onInsert && (
            <Button variant="secondary" onClick={() => onInsert(one.answer)}>
              {text('desk.previous.insert')}
            </Button>
          )}
        </Box>
      ))}
    </Flex>
  );
};
