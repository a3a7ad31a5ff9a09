import { Field, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useText } from '../../../hooks/use-text';

interface ThemeRowsProps {
  themes: string[];
  onChange: (themes: string[]) => void;
}

/** The headings questions are sorted by, one a line. */
export const ThemeRows = ({ themes, onChange }: ThemeRowsProps) => {
  const text = useText();
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      borderStyle="none"
      padding={0}
      margin={0}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {text('sessions.field.themes')}
      </Typography>
      {themes.map((name, index) => (
        <Flex key={index} gap={2}>
          <Field.Root width="100%">
            <Field.Input
              aria-label={text('sessions.field.theme', { number: index + 1 })}
              value={name}
              maxLength={255}
              onChange={(event) => onChange(themes.with(index, event.target.value))}
            />
          </Field.Root>
          <IconButton
            label={text('sessions.theme.remove', { number: index + 1 })}
            onClick={() => onChange(themes.toSpliced(index, 1))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      <TextButton startIcon={<Plus />} onClick={() => onChange([...themes, ''])}>
        {text('sessions.theme.add')}
      </TextButton>
    </Flex>
  );
};
