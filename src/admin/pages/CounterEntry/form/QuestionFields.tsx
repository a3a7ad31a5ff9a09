import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { PublicName } from '../../../../domain/submission/public-name';
import { PUBLIC_NAMES } from '../../../../domain/submission/public-name';
import { QUESTION_KINDS, type QuestionKind } from '../../../../domain/question/kind';
import { useText } from '../../../hooks/use-text';
import { ChoiceField } from './ChoiceField';
import { fieldId } from './field-id';
import type { SectionProps } from './section-props';

const LONGEST = 5_000;

/** What is asked, under which theme, and how the submitter is named in public. */
export const QuestionFields = (props: SectionProps & { themes: readonly string[] }) => {
  const { fields, faults, themes, onChange } = props;
  const text = useText();
  const length = [...fields.content].length;
  return (
    <>
      <Field.Root
        required
        id={fieldId('content')}
        error={length > LONGEST ? text('counter.content.tooLong') : faults.content}
        hint={text('counter.content.length', { length, longest: LONGEST })}
      >
        <Field.Label>{text('counter.content')}</Field.Label>
        <Textarea
          rows={8}
          value={fields.content}
          onChange={(event) => onChange({ content: event.target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <ChoiceField
        field="kind"
        label={text('counter.kind')}
        options={QUESTION_KINDS.map((each) => [each, text(`term.kind.${each}`)])}
        value={fields.kind}
        error={faults.kind}
        onChange={(kind) => onChange({ kind: kind as QuestionKind })}
      />
      {themes.length > 0 && (
        <Field.Root id={fieldId('theme')} error={faults.theme}>
          <Field.Label>{text('counter.theme')}</Field.Label>
          <SingleSelect
            value={fields.theme || null}
            onChange={(theme) => onChange({ theme: String(theme) })}
            onClear={() => onChange({ theme: '' })}
            clearLabel={text('counter.theme.clear')}
          >
            {themes.map((theme) => (
              <SingleSelectOption key={theme} value={theme}>
                {theme}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      )}
      <ChoiceField
        field="publicName"
        label={text('counter.publicName')}
        options={PUBLIC_NAMES.map((each) => [each, text(`term.publicName.${each}`)])}
        value={fields.publicName}
        error={faults.publicName}
        onChange={(name) => onChange({ publicName: name as PublicName })}
      />
    </>
  );
};
