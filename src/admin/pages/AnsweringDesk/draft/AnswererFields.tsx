import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import type { Fault } from '../../../client/staff-error';
import { useText } from '../../../hooks/use-text';
import type { DraftText } from '../keeper/draft-text';

interface AnswererFieldsProps {
  draft: DraftDetail;
  text: DraftText;
  isFixed: boolean;
  /** What the server said when a step was tried; an empty field shows its own. */
  faults: readonly Fault[];
  onChange: (change: Partial<DraftText>) => void;
}

const FIELDS = ['answererName', 'answererTitle'] as const;

/** Who speaks the answer: one of the officials of the session by a touch, or anybody by name. */
export const AnswererFields = (props: AnswererFieldsProps) => {
  const { draft, text: words, isFixed, faults, onChange } = props;
  const { locale } = useIntl();
  const text = useText();
  const { officials } = draft.session;
  const isChosen = ({ name, title }: { name: string; title: string }) =>
    name === words.answererName && title === words.answererTitle;
  const fields = useRef<HTMLElement>(null);
  const faultOf = (field: string): string | undefined => {
    const fault = faults.find(({ path }) => path.replace(/^body\./, '') === field);
    return fault && (locale === 'vi' ? fault.message : fault.messageEn);
  };
  useEffect(() => {
    const missing = FIELDS.find((field) => faults.some(({ path }) => path.endsWith(field)));
    if (missing) fields.current?.querySelector<HTMLElement>(`[name=${missing}]`)?.focus();
  }, [faults]);
  return (
    <Flex
      ref={fields}
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
        {FIELDS.map((field) => (
          <Field.Root
            key={field}
            name={field}
            flex="1 1 26rem"
            required
            error={words[field].trim() === '' ? faultOf(field) : undefined}
          >
            <Field.Label>{text(`desk.${field}`)}</Field.Label>
            <Field.Input
              value={words[field]}
              maxLength={255}
              readOnly={isFixed}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
            <Field.Error />
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
