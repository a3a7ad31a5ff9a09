import { QUESTION_KINDS } from '../../../domain/question/kind';
import type { QuestionForm } from '../../../portal/client/contract';
import { bytesText } from '../../../portal/formats/bytes';
import { filled } from '../../../public-texts/filled';
import { QUESTION_FORM_TEXTS } from '../../../public-texts/question-form';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import type { Site } from '../../frame/site';
import { Choices } from './choices';
import { Field, fieldId, type FieldFault } from './field';
import type { Entry } from '../../../portal/question-form/entry';

interface Props {
  site: Site;
  form: QuestionForm;
  entry: Entry;
  faults: readonly FieldFault[];
}

/** What is asked, of whom, with which files, and the consent. */
export const QuestionFields = ({ site, form, entry, faults }: Props) => {
  const texts = QUESTION_FORM_TEXTS[site.language];
  const kinds = SESSION_TEXTS[site.language].kinds;
  return (
    <>
      <section className="card form-section" aria-labelledby="question">
        <h2 id="question">{texts.sections.question}</h2>
        <Choices
          name="kind"
          legend={texts.fields.kind}
          value={entry.kind}
          options={QUESTION_KINDS.map((value) => ({
            value,
            label: kinds[value],
            hint: texts.kindHints[value],
          }))}
          faults={faults}
        />
        {form.themes.length > 0 && (
          <Field name="theme" label={texts.fields.theme} optional={texts.optional} faults={faults}>
            {(control) => (
              <select {...control} defaultValue={entry.theme}>
                <option value="">{texts.anyTheme}</option>
                {form.themes.map((theme) => (
                  <option key={theme} value={theme} lang="vi">
                    {theme}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field
          name="authority"
          label={texts.fields.authority}
          hint={texts.hints.authority}
          optional={texts.optional}
          faults={faults}
        >
          {(control) => (
            <select {...control} defaultValue={entry.authority}>
              <option value="">{texts.anyAuthority}</option>
              {form.authorities.map(({ slug, name }) => (
                <option key={slug} value={slug} lang="vi">
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="content"
          label={texts.fields.content}
          hint={texts.hints.content}
          faults={faults}
        >
          {(control) => (
            <textarea {...control} required rows={10} defaultValue={entry.content} lang="vi" />
          )}
        </Field>
        <Field
          name="attachments"
          label={texts.fields.attachments}
          hint={filled(texts.hints.attachments, {
            files: form.attachments.maxFiles,
            size: bytesText(form.attachments.maxTotalBytes, site.language),
          })}
          optional={texts.optional}
          faults={faults}
        >
          {(control) => (
            <input {...control} type="file" multiple accept={form.attachments.types.join()} />
          )}
        </Field>
      </section>
      <Consent site={site} form={form} entry={entry} faults={faults} />
    </>
  );
};

/** Never ticked beforehand, nor again after the text has changed. */
const Consent = ({ site, form, faults }: Props) => {
  const texts = QUESTION_FORM_TEXTS[site.language];
  const wrong = faults.filter(({ field }) => field === 'consent');
  return (
    <section className="card form-section" aria-labelledby="consent">
      <h2 id="consent">{texts.sections.consent}</h2>
      <p>{form.consent[site.language]}</p>
      <p className="small muted">
        {filled(texts.consentVersion, { version: form.consent.version })}
      </p>
      <div className={wrong.length > 0 ? 'field wrong' : 'field'}>
        <label className="choice" htmlFor={fieldId('consent')}>
          <input
            id={fieldId('consent')}
            type="checkbox"
            name="consent"
            value="true"
            required
            aria-describedby={wrong.length > 0 ? 'consent-fault' : undefined}
            aria-invalid={wrong.length > 0 ? true : undefined}
          />
          <span>{texts.fields.consent}</span>
        </label>
        {wrong.length > 0 && (
          <p className="fault" id="consent-fault">
            {wrong.map(({ message }) => message).join(' ')}
          </p>
        )}
      </div>
    </section>
  );
};
