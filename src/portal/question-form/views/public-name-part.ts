import { html, type TemplateResult } from 'lit';
import { PUBLIC_NAMES, publicNameOf } from '../../../domain/submission/public-name';
import { filled } from '../../../public-texts/filled';
import type { FormScreen } from '../form-screen';
import { choices } from './choices';

/** How the submitter is named in public, each way with the name as it would be. */
export function publicNamePart(screen: FormScreen): TemplateResult {
  const { texts, entry } = screen;
  const { name } = entry;
  return html`<section class="card" aria-labelledby="part-public-name">
    <h3 id="part-public-name">${texts.sections.publicName}</h3>
    ${choices(
      screen,
      'publicName',
      PUBLIC_NAMES.map((publicName) => ({
        value: publicName,
        label: texts.publicNames[publicName],
        ...((name.trim() !== '' || publicName === 'anonymous') && {
          hint: filled(texts.shownAs, { name: publicNameOf({ name, publicName }) }),
        }),
      })),
    )}
  </section>`;
}
