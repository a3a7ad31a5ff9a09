import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useMemo, type FormEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { StaffError } from '../../../client/staff-error';
import { ErrorNote } from '../../../components/ErrorNote';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';
import { ArrivalFields } from './ArrivalFields';
import { ConsentField } from './ConsentField';
import { DuplicateHint } from './DuplicateHint';
import { fieldFaults, firstFaulty } from './field-faults';
import { focusField } from './field-id';
import { QuestionFields } from './QuestionFields';
import { ScanField } from './ScanField';
import { SubmitterFields } from './SubmitterFields';
import type { Entry } from './use-entry';

const Columns = styled.div`
  display: grid;
  gap: 2.4rem;
  align-items: start;
  @media (min-width: 900px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
`;

const Part = styled.section`
  display: grid;
  gap: 1.6rem;
`;

interface EntryFormProps {
  entry: Entry;
  sessionKey: string;
  themes: readonly string[];
  now: number;
}

/** One question that came by letter, telephone, e-mail or in person. Ctrl+Enter stores it. */
export const EntryForm = ({ entry, sessionKey, themes, now }: EntryFormProps) => {
  const { locale } = useIntl();
  const text = useText();
  const { fields, change, send } = entry;
  const { error } = send;
  const faults = useMemo(
    () =>
      error instanceof StaffError
        ? fieldFaults(error, { isVietnamese: locale === 'vi', missing: text('counter.missing') })
        : {},
    [error, locale, text],
  );
  useEffect(() => focusField('name'), []);
  useEffect(() => {
    const faulty = firstFaulty(faults);
    if (faulty) focusField(faulty);
  }, [faults]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) submit(event);
    // Enter alone goes nowhere: half an entry is not sent by a slip of the finger.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  };
  const section = { fields, faults, onChange: change };

  return (
    <form onSubmit={submit} onKeyDown={hear} noValidate>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
        <Box paddingBottom={error ? 4 : 0}>
          <ErrorNote error={error} onClose={send.reset} />
        </Box>
        <Columns>
          <Part aria-label={text('counter.part.submitter')}>
            <ArrivalFields {...section} now={now} />
            <SubmitterFields {...section} />
          </Part>
          <Part aria-label={text('counter.part.question')}>
            <QuestionFields {...section} themes={themes} />
            <DuplicateHint sessionKey={sessionKey} content={fields.content} />
            <ConsentField {...section} />
            <ScanField files={entry.files} onChange={entry.setFiles} />
            <Flex gap={3} justifyContent="flex-end" wrap="wrap">
              <Typography variant="pi" textColor="neutral600">
                {text('counter.keys')}
              </Typography>
              <Button
                type="submit"
                size="L"
                loading={send.isPending}
                endIcon={<KeyHint keyName="Ctrl ↵" />}
              >
                {text('counter.submit')}
              </Button>
            </Flex>
          </Part>
        </Columns>
      </Box>
    </form>
  );
};
