import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { useText } from '../../../hooks/use-text';
import { Label } from '../Label';

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
  gap: 0.8rem 1.6rem;
  overflow-wrap: anywhere;
`;

const FIELDS = ['name', 'representative', 'address', 'telephone', 'email'] as const;

/** Who asks and how to reach them: personal data, marked as such. */
export const SubmitterData = ({ submission }: { submission: SubmissionDetail }) => {
  const text = useText();
  const facts: [string, string | null][] = [
    ['submitterKind', text(`term.submitter.${submission.submitterKind}`)],
    ...FIELDS.map((field): [string, string | null] => [field, submission[field]]),
    ['publicName', text(`term.publicName.${submission.publicName}`)],
  ];
  return (
    <Box
      tag="section"
      aria-label={text('triage.submitter')}
      background="neutral100"
      padding={3}
      hasRadius
    >
      <Flex gap={2} paddingBottom={2}>
        <Typography variant="sigma" tag="h3">
          {text('triage.submitter')}
        </Typography>
        <Label $tone="warning">{text('triage.personal')}</Label>
      </Flex>
      <List>
        {facts.map(
          ([field, value]) =>
            value && (
              <div key={field}>
                <Typography tag="dt" variant="pi" textColor="neutral600">
                  {text(`triage.field.${field}`)}
                </Typography>
                <Typography tag="dd">{value}</Typography>
              </div>
            ),
        )}
      </List>
    </Box>
  );
};
