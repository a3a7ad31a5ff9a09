import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { useDownload } from './use-download';

const kilobytes = (size: number): number => Math.max(1, Math.round(size / 1024));

/** The files that came with a submission; each is fetched with the token and saved, never shown. */
export const Attachments = ({ submission }: { submission: SubmissionDetail }) => {
  const text = useText();
  const { download, error } = useDownload(submission.documentId);
  if (submission.attachments.length === 0) return null;

  return (
    <section aria-label={text('triage.attachments')}>
      <Typography variant="sigma" tag="h3">
        {text('triage.attachments')}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {submission.attachments.map((file) => (
          <Button
            key={file.key}
            size="S"
            variant="tertiary"
            startIcon={<Download />}
            onClick={() => download(file)}
          >
            {text('triage.attachment', { name: file.name, size: kilobytes(file.size) })}
          </Button>
        ))}
      </Flex>
      <ErrorNote error={error} />
    </section>
  );
};
