import { Field, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

interface ScanFieldProps {
  files: readonly File[];
  onChange: (files: File[]) => void;
}

/** The scan of a letter, or what else came with it. Seen by editors only. */
export const ScanField = ({ files, onChange }: ScanFieldProps) => {
  const text = useText();
  return (
    <Field.Root id="counter-files" hint={text('counter.files.hint')}>
      <Field.Label>{text('counter.files')}</Field.Label>
      <input
        // Empty again after each entry.
        key={files.length === 0 ? 'empty' : 'chosen'}
        id="counter-files"
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.doc,.docx"
        onChange={(event) => onChange([...(event.target.files ?? [])])}
      />
      {files.map(({ name }) => (
        <Typography key={name} variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
      ))}
      <Field.Hint />
    </Field.Root>
  );
};
