import { Box, TextButton } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

/** The input a missing field is filled in at; of several intake addresses, their list. */
const goTo = (field: string): void => {
  const input = document.getElementById(`prepare-${field.split('.')[0]}`);
  input?.scrollIntoView({ block: 'center' });
  input?.focus();
};

/** Each missing field, as the way to it. */
export const MissingFields = ({ missing }: { missing: unknown }) => {
  const text = useText();
  if (!Array.isArray(missing)) return null;
  return (
    <Box tag="ul" paddingLeft={4} paddingTop={1} paddingBottom={1} style={{ listStyle: 'disc' }}>
      {(missing as string[]).map((field) => (
        <li key={field}>
          <TextButton onClick={() => goTo(field)}>{text(`sessions.missing.${field}`)}</TextButton>
        </li>
      ))}
    </Box>
  );
};
