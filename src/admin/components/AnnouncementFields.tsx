import { Field, Flex, Loader, TextButton, Textarea, Typography } from '@strapi/design-system';
import type { AnnouncementWords } from '../hooks/use-announcement-words';
import { useText } from '../hooks/use-text';
import { ErrorNote } from './ErrorNote';

/** The announcement as readers will see it, open to the editor's own words. */
export const AnnouncementFields = ({ words }: { words: AnnouncementWords }) => {
  const text = useText();
  if (words.isLoading) return <Loader small>{text('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">{text('announcement.hint')}</Typography>
      <ErrorNote error={words.error} />
      <Field.Root width="100%">
        <Field.Label>{text('announcement.title')}</Field.Label>
        <Field.Input
          value={words.title}
          maxLength={255}
          onChange={(event) => words.write({ title: event.target.value })}
        />
      </Field.Root>
      <Field.Root width="100%">
        <Field.Label>{text('announcement.body')}</Field.Label>
        <Textarea
          value={words.body}
          maxLength={5_000}
          minHeight="20rem"
          onChange={(event) => words.write({ body: event.target.value })}
        />
      </Field.Root>
      {Object.keys(words.own).length > 0 && (
        <TextButton onClick={words.reset}>{text('announcement.reset')}</TextButton>
      )}
    </Flex>
  );
};
