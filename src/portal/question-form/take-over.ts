import type { Entry } from './entry';

const TEXTS = ['name', 'representative', 'address', 'telephone', 'email', 'content'] as const;

const CHOSEN = ['submitterKind', 'kind', 'publicName', 'theme', 'authority'] as const;

/** What somebody has filled in already in the plain form that the element replaces; the consent never. */
export function typedInto(form: ParentNode): Partial<Entry> {
  const typed: Partial<Entry> = {};
  for (const field of TEXTS) {
    const input = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name='${field}']`);
    if (input !== null && input.value.trim() !== '') typed[field] = input.value;
  }
  for (const field of CHOSEN) {
    const of = `[name='${field}']`;
    const input = form.querySelector<HTMLInputElement>(
      `${of}:checked, input[type='hidden']${of}, select${of}`,
    );
    // What nobody has touched says nothing, but for the kind of submitter: a page was opened for it.
    if (input !== null && (field === 'submitterKind' || Object.keys(typed).length > 1)) {
      Object.assign(typed, { [field]: input.value });
    }
  }
  return typed;
}

/** Ends when the keyboard is in no field of the plain form: nobody's typing is cut short. */
export const untilLeft = (form: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    if (!form.contains(document.activeElement)) return resolve();
    form.addEventListener('focusout', function left({ relatedTarget }) {
      if (form.contains(relatedTarget as Node | null)) return;
      form.removeEventListener('focusout', left);
      resolve();
    });
  });
