import { createIntl } from 'react-intl';
import admin from './translations/strapi/admin.vi.json';
import contentManager from './translations/strapi/content-manager.vi.json';
import upload from './translations/strapi/upload.vi.json';

type Texts = Record<string, string>;

/** What Strapi has installed: texts of one part of the panel in one language, none if it has none. */
function installed(folder: string, language: string): Texts {
  try {
    const file = jest.requireActual(
      `../../node_modules/@strapi/${folder}/translations/${language}.json.js`,
    );
    return file.default ?? file;
  } catch {
    return {};
  }
}

const PARTS: [string, string, Texts][] = [
  ['panel', 'admin/dist/admin/admin/src', admin],
  ['content manager', 'content-manager/dist/admin', contentManager],
  ['media library', 'upload/dist/admin', upload],
];

/** Strapi 5.54 has the English of these in its code alone. */
const WITHOUT_ENGLISH = [
  'app.components.Button.close',
  'app.error',
  'app.error.copy',
  'cancel',
  'containers.SettingPage.editSettings.description',
  'containers.list.displayedFields',
  'popUpWarning.bodyMessage.contentType.delete.all',
  'search.placeholder',
  'components.DynamicZone.add-item-above',
  'components.DynamicZone.add-item-below',
  'components.DynamicZone.more-actions',
  'containers.ListSettingsView.modal-form.size',
  'containers.SettingPage.edit-settings.modal-form.mainField.hint',
  'plugin.name',
];

const intl = createIntl({ locale: 'vi' });

interface Element {
  /** Of ICU: 0 is text, 5 a choice by word, 6 by number, 7 the number itself. */
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
  children?: Element[];
}

/** Everything in a message that is not text: its values, choices, words chosen by and marks. */
function structure(message: string): string[] {
  const parts = new Set<string>();
  const read = (elements: Element[]): void => {
    for (const { type, value, options = {}, children = [] } of elements) {
      if (type === 0 || type === 7) continue;
      parts.add(`${type} ${value} ${type === 5 ? Object.keys(options).sort().join() : ''}`);
      Object.values(options).forEach((option) => read(option.value));
      read(children);
    }
  };
  read(intl.formatters.getMessageFormat(message, 'vi').getAst() as Element[]);
  return [...parts].sort();
}

describe.each(PARTS)('the %s', (_part, folder, ours) => {
  const english = installed(folder, 'en');
  const theirs = installed(folder, 'vi');

  test('speaks Vietnamese throughout', () => {
    expect(Object.keys(english).length).toBeGreaterThan(300);
    expect(Object.keys(english).filter((id) => !ours[id] && !theirs[id])).toEqual([]);
  });

  test('has no text of ours that it never shows', () => {
    const unknown = Object.keys(ours).filter((id) => !(id in english));
    expect(unknown.filter((id) => !WITHOUT_ENGLISH.includes(id))).toEqual([]);
  });

  test('is told the same values in Vietnamese as in English', () => {
    const ids = Object.keys(ours).filter((id) => id in english);
    const structures = (texts: Texts) => ids.map((id) => [id, structure(texts[id]!)]);
    expect(structures(ours)).toEqual(structures(english));
  });
});
