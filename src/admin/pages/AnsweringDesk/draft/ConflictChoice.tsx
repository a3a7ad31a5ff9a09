import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { TextDiff } from '../../../components/TextDiff';
import { useText } from '../../../hooks/use-text';
import type { DraftKeeper } from '../keeper/draft-keeper';
import type { DraftText, StoredText } from '../keeper/draft-text';

interface ConflictChoiceProps {
  keeper: DraftKeeper;
  mine: DraftText;
  theirs: StoredText;
}

const together = (mine: string, theirs: string): string =>
  [mine, theirs].filter((part) => part.trim() !== '').join('\n\n');

/** Two people stored different texts: both side by side, and a person says which it is to be. */
export const ConflictChoice = ({ keeper, mine, theirs }: ConflictChoiceProps) => {
  const text = useText();
  const [combined, setCombined] = useState<string | null>(null);
  const other = theirs.text.content;
  return (
    <Box role="alert" background="danger100" hasRadius padding={5} borderColor="danger200">
      <Typography variant="beta" tag="h2">
        {text('desk.conflict.title')}
      </Typography>
      <Typography tag="p">{text('desk.conflict.explain')}</Typography>
      <Flex gap={4} wrap="wrap" alignItems="stretch" paddingTop={4} paddingBottom={4}>
        {(['mine', 'theirs'] as const).map((side) => (
          <Box key={side} flex="1 1 30rem" background="neutral0" hasRadius padding={4}>
            <Typography variant="delta" tag="h3">
              {text(`desk.conflict.${side}`)}
            </Typography>
            {side === 'mine' ? (
              <TextDiff before={other} after={mine.content} />
            ) : (
              <Typography style={{ whiteSpace: 'pre-wrap', fontSize: '1.6rem', lineHeight: 1.6 }}>
                {other}
              </Typography>
            )}
            <Typography tag="p" textColor="neutral600">
              {side === 'mine' ? mine.answererName : theirs.text.answererName}
            </Typography>
          </Box>
        ))}
      </Flex>
      {combined !== null && (
        <Field.Root paddingBottom={4}>
          <Field.Label>{text('desk.conflict.combined')}</Field.Label>
          <Textarea
            value={combined}
            onChange={({ target }: { target: { value: string } }) => setCombined(target.value)}
            style={{ fontSize: '1.8rem', lineHeight: 1.6, minHeight: '24rem' }}
          />
        </Field.Root>
      )}
      <Flex gap={3} wrap="wrap">
        {combined === null ? (
          <>
            <Button size="L" onClick={() => keeper.resolve(mine, other)}>
              {text('desk.conflict.takeMine')}
            </Button>
            <Button
              size="L"
              variant="secondary"
              onClick={() => keeper.resolve(theirs.text, mine.content)}
            >
              {text('desk.conflict.takeTheirs')}
            </Button>
            <Button
              size="L"
              variant="tertiary"
              onClick={() => setCombined(together(mine.content, other))}
            >
              {text('desk.conflict.combine')}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="L"
              onClick={() =>
                keeper.resolve({ ...mine, content: combined }, together(mine.content, other))
              }
            >
              {text('desk.conflict.takeCombined')}
            </Button>
            <Button size="L" variant="tertiary" onClick={() => setCombined(null)}>
              {text('cancel')}
            </Button>
          </>
        )}
      </Flex>
    </Box>
  );
};
