import { Button, Field, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useText } from '../../../hooks/use-text';
import { isSendable, type DraftText } from '../keeper/draft-text';

type Documents = DraftText['documents'];

interface DocumentFieldsProps {
  documents: Documents;
  isFixed: boolean;
  onChange: (documents: Documents) => void;
}

const MOST = 20;

/** Documents an answer refers to, each with a title and an address. */
export const DocumentFields = ({ documents, isFixed, onChange }: DocumentFieldsProps) => {
  const text = useText();
  const changeAt = (index: number, change: Partial<Documents[number]>) =>
    onChange(documents.map((one, at) => (at === index ? { ...one, ...change } : one)));
  if (isFixed) {
    return documents.map(({ title, url }) => (
      <Link key={url} href={url} isExternal>
        {title}
      </Link>
    ));
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h2">
        {text('desk.documents')}
      </Typography>
      {documents.map((document, index) => (
        <Flex key={index} gap={3} wrap="wrap" alignItems="flex-end">
          <Field.Root flex="1 1 20rem">
            <Field.Label>{text('desk.documentTitle', { number: index + 1 })}</Field.Label>
            <Field.Input
              value={document.title}
              maxLength={255}
              onChange={({ target }) => changeAt(index, { title: target.value })}
            />
          </Field.Root>
          <Field.Root
            flex="1 1 26rem"
            error={isSendable(document) ? undefined : text('desk.documentIncomplete')}
          >
            <Field.Label>{text('desk.documentUrl')}</Field.Label>
            <Field.Input
              type="url"
              inputMode="url"
              placeholder="https://"
              value={document.url}
              onChange={({ target }) => changeAt(index, { url: target.value })}
            />
            <Field.Error />
          </Field.Root>
          <IconButton
            label={text('desk.documentRemove', { number: index + 1 })}
            onClick={() => onChange(documents.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <Button
        variant="tertiary"
        startIcon={<Plus />}
        disabled={documents.length >= MOST}
        onClick={() => onChange([...documents, { title: '', url: '' }])}
      >
        {text('desk.documentAdd')}
      </Button>
    </Flex>
  );
};
