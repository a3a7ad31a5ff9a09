import { html, nothing, type TemplateResult } from 'lit';
import { publicNameOf } from '../../../domain/submission/public-name';
import { filled } from '../../../public-texts/filled';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import { bytesText } from '../../formats/bytes';
import { askedFields } from '../asked-fields';
import type { EntryField } from '../entry';
import type { FormScreen } from '../form-screen';
import { submissionOf } from '../submission-of';
import { labelText } from './field';
import { troubleNote } from './trouble-note';

/** Everything as it will be sent. */
export function review(screen: FormScreen): TemplateResult {
  const { texts } = screen;
  return html`<div class="stack" part="review">
    <h3 tabindex="-1" id="review-title">${texts.review.title}</h3>
    ${troubleNote(screen)}
    <p>${texts.review.hint}</p>
    <dl class="card review">${rows(screen).map((row) => reviewed(screen, row))}</dl>
    <p class="actions">
      <button type="button" class="button" @click=${() => screen.send()}>
        ${texts.review.send}
      </button>
      <button type="button" class="button quiet" @click=${() => screen.edit()}>
        ${texts.review.back}
      </button>
    </p>
  </div>`;
}

function reviewed(screen: FormScreen, [field, value]: Row): TemplateResult {
  const { review: words } = screen.texts;
  const name = nameOf(screen, field);
  const shown = value === '' ? html`<span class="muted">${words.none}</span>` : value;
  return html`<div>
    <dt>${name}</dt>
    <dd class="words">${shown}</dd>
    <dd>
      <button
        type="button"
        class="button quiet"
        aria-label="${words.edit}: ${name}"
        @click=${() => screen.edit(field)}
      >
        ${words.edit}
      </button>
    </dd>
  </div>`;
}

/** Where the form asks a whole sentence, the part it stands in says it shorter. */
function nameOf(screen: FormScreen, field: EntryField): string {
  const { sections } = screen.texts;
  if (field === 'submitterKind') return sections.submitter;
  return field === 'publicName' || field === 'consent' ? sections[field] : labelText(screen, field);
}

type Row = readonly [EntryField, string | TemplateResult];

function rows(screen: FormScreen): Row[] {
  const { texts, entry, session, language, files } = screen;
  const { form } = session;
  const body = submissionOf(entry, form, language);
  const authority = form.authorities.find(({ slug }) => slug === body.authority);
  const { kinds, submitters } = SESSION_TEXTS[language];
  return [
    ['content', body.content],
    ['kind', kinds[body.kind]],
    ...(form.themes.length > 0 ? [['theme', body.theme ?? texts.anyTheme] as const] : []),
    ...(form.authorities.length > 1
      ? [['authority', authority?.name ?? texts.anyAuthority] as const]
      : []),
    ['attachments', chosenFiles(files, screen)],
    ['submitterKind', submitters[body.submitterKind]],
    ...askedFields(form.requiredFields, body.submitterKind).map(
      ({ field }) => [field, body[field] ?? ''] as const,
    ),
    ['publicName', publicNameOf({ name: body.name, publicName: body.publicName })],
    ['consent', filled(texts.consentVersion, { version: body.consentVersion ?? '' })],
  ];
}

const chosenFiles = (files: readonly File[], { language }: FormScreen): TemplateResult | string =>
  files.length === 0
    ? ''
    : html`${files.map(
        ({ name, size }, index) =>
          html`${index > 0 ? html`<br />` : nothing}${name} (${bytesText(size, language)})`,
      )}`;
