import { PUBLIC_NAMES } from '../../../domain/submission/public-name';
import type { SubmitterField } from '../../../domain/submission/submitter';
import type { QuestionForm } from '../../../portal/client/contract';
import { alternatives, askedFields } from '../../../portal/question-form/asked-fields';
import { filled } from '../../../public-texts/filled';
import { QUESTION_FORM_TEXTS } from '../../../public-texts/question-form';
import type { Site } from '../../frame/site';
import { Choices } from './choices';
import { Field, type FieldFault } from './field';
import type { Entry } from '../../../portal/question-form/entry';

interface Props {
  site: Site;
  form: QuestionForm;
  entry: Entry;
  faults: readonly FieldFault[];
}

/** How browsers fill in each field by themselves. */
const CONTROLS: Record<SubmitterField, { type: string; autoComplete: string }> = {
  name: { type: 'text', autoComplete: 'name' },
  representative: { type: 'text', autoComplete: 'off' },
  address: { type: 'text', autoComplete: 'street-address' },
  telephone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email' },
};

/** Who asks, as far as the regulation wants it of this kind of submitter. */
export const SubmitterFields = ({ site, form, entry, faults }: Props) => {
  const texts = QUESTION_FORM_TEXTS[site.language];
  const { submitterKind: kind } = entry;
  const labelOf = (field: SubmitterField): string =>
    field === 'name' || field === 'address' ? texts.fields[field][kind] : texts.fields[field];
  const choices = alternatives(form.requiredFields, kind);

  return (
    <section className="card form-section" aria-labelledby="submitter">
      <h2 id="submitter">{texts.sections.submitter}</h2>
      <p className="muted">{texts.hints.private}</p>
      {choices.map((fields) => (
        <p key={fields.join()} className="hint">
          {filled(texts.hints.contacts, { fields: fields.map(labelOf).join(', ') })}
        </p>
      ))}
      {askedFields(form.requiredFields, kind).map(({ field, need }) => (
        <Field
          key={field}
          name={field}
          label={labelOf(field)}
          optional={need === 'optional' ? texts.optional : undefined}
          faults={faults}
        >
          {(control) => (
            <input
              {...control}
              {...CONTROLS[field]}
              {...(kind !== 'individual' && field === 'name' && { autoComplete: 'organization' })}
              required={need === 'required'}
              maxLength={255}
              defaultValue={entry[field]}
            />
          )}
        </Field>
      ))}
      <Choices
        name="publicName"
        legend={texts.fields.publicName}
        value={entry.publicName}
        options={PUBLIC_NAMES.map((value) => ({ value, label: texts.publicNames[value] }))}
        faults={faults}
      />
    </section>
  );
};
