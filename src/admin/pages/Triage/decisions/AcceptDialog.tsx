import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { PUBLIC_NAMES, type PublicName } from '../../../../domain/submission/public-name';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { AuthorityPicker } from '../../../components/AuthorityPicker';
import { useText } from '../../../hooks/use-text';
import type { Decision } from './decision';
import { DecisionDialog, type DialogProps } from './DecisionDialog';
import { TextField } from './TextField';

interface AcceptDialogProps extends DialogProps {
  submission: SubmissionDetail;
  themes: readonly string[];
  /** What was typed before the dialog was closed; `null` when nothing was. */
  kept: string | null;
  onType: (content: string) => void;
  onDecide: (decision: Decision) => void;
}

/** Gives a submission the words, theme and name readers will see, and assigns it. */
export const AcceptDialog = (props: AcceptDialogProps) => {
  const { submission, themes, kept, onType, onDecide, ...dialog } = props;
  const text = useText();
  const [content, setContent] = useState(kept ?? submission.content);
  const [theme, setTheme] = useState(submission.theme ?? '');
  const [publicName, setPublicName] = useState<string>(submission.publicName);
  const [authorityKey, setAuthority] = useState(submission.authority?.documentId ?? null);
  const choices = [...new Set([...themes, ...(submission.theme ? [submission.theme] : [])])];

  const select = (
    label: string,
    [value, setValue]: [string, (value: string) => void],
    options: [string, string][],
  ) => (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value || null}
        onChange={(chosen) => setValue(String(chosen))}
        onClear={value === publicName ? undefined : () => setValue('')}
        clearLabel={text('triage.filter.clear', { label })}
      >
        {options.map(([option, name]) => (
          <SingleSelectOption key={option} value={option}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  const accept = () =>
    onDecide({
      command: 'accept',
      body: {
        content,
        theme: theme || null,
        publicName: publicName as PublicName,
        ...(authorityKey && { authorityKey }),
      },
    });

  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.accept.title')}
      confirm={text('triage.accept.confirm')}
      canSubmit={content.trim() !== ''}
      onSubmit={accept}
    >
      <TextField
        hasFocus
        required
        rows={10}
        label={text('triage.accept.content')}
        hint={text('triage.accept.content.hint')}
        value={content}
        onChange={(typed) => {
          setContent(typed);
          onType(typed);
        }}
      />
      {choices.length > 0 &&
        select(
          text('triage.field.theme'),
          [theme, setTheme],
          choices.map((each) => [each, each]),
        )}
      {select(
        text('triage.field.publicName'),
        [publicName, setPublicName],
        PUBLIC_NAMES.map((each) => [each, text(`term.publicName.${each}`)]),
      )}
      <AuthorityPicker
        label={text('triage.accept.authority')}
        value={authorityKey}
        onChange={setAuthority}
      />
    </DecisionDialog>
  );
};
