import { Button, Field, Flex, Typography } from '@strapi/design-system';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import { useText } from '../../../hooks/use-text';
import type { DraftText } from '../keeper/draft-text';

interface AnswererFieldsProps {
  draft: DraftDetail;
  text: DraftText;
  isFixed: boolean;
  onChange: (change: Partial<DraftText>) => void;
}

/** Who speaks the answer: one of the officials of the session by a touch, or anybody by name. */
export const AnswererFields = ({ draft, text: words, isFixed, onChange }: AnswererFieldsProps) => {
  const text = useText();
  const { officials } = draft.session;
  const isChosen = ({ name, title }: { name: string; title: string }) =>
    name === words.answererName && title === words.answererTitle;
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={3}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
    >
      <Typography tag="legend" variant="delta" style={{ padding: '0 0 0.8rem' }}>
        {text('desk.spokenBy')}
      </Typography>
      {!isFixed && officials.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {officials.map((official) => (
            <Button
              key={`${official.name} ${official.title}`}
              variant={isChosen(official) ? 'default' : 'tertiary'}
              aria-pressed={isChosen(official)}
              style={{ height: 'auto' }}
              onClick={() =>
                onChange({ answererName: official.name, answererTitle: official.title })
              }
            >
              {official.name} – {official.title}
            </Button>
          ))}
        </Flex>
      )}
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {(['answererName', 'answererTitle'] as const).map((field) => (
          <Field.Root key={field} name={field} flex="1 1 26rem" required>
            <Field.Label>{text(`desk.${field}`)}</Field.Label>
            <Field.Input
              value={words[field]}
              maxLength={255}
              readOnly={isFixed}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
          </Field.Root>
        ))}
      </Flex>
      <Typography textColor="neutral600">
        {text('desk.recordedBy', { name: draft.author?.name ?? text('desk.nobodyYet') })}
        {draft.approver && ` · ${text('desk.approvedBy', { name: draft.approver.name })}`}
      </Typography>
    </Flex>
  );
};
