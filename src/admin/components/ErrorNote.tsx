import { Alert, Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { StaffError } from '../client/staff-error';
import { useErrorText } from '../hooks/use-error-text';
import { useText } from '../hooks/use-text';
import { Refusals } from './Refusals';

interface ErrorNoteProps {
  error: unknown;
  onClose?: () => void;
  /** Names the field of a path; left out: by `field.*` of the translations. */
  nameOf?: (path: string) => string;
}

/** What went wrong, every reason of it, and which fields are meant; announced to screen readers. */
export const ErrorNote = ({ error, onClose, nameOf }: ErrorNoteProps) => {
  const { locale, messages } = useIntl();
  const errorText = useErrorText();
  const text = useText();
  if (!error) return null;
  const fieldText = (path: string): string => {
    const field = path.replace(/^body\./, '');
    if (nameOf) return nameOf(field);
    return `dialogue.field.${field}` in messages ? text(`field.${field}`) : field;
  };

  const { refusals, faults } = error instanceof StaffError ? error : { refusals: [], faults: [] };
  return (
    <Box role="alert" width="100%">
      <Alert
        variant="danger"
        title={errorText(error)}
        closeLabel={text('close')}
        onClose={onClose ?? (() => undefined)}
      >
        {refusals.length > 1 && <Refusals refusals={refusals} />}
        {faults.map(({ path, message, messageEn }) => (
          <Typography key={path} tag="p">
            {fieldText(path)}: {locale === 'vi' ? message : messageEn}
          </Typography>
        ))}
      </Alert>
    </Box>
  );
};
