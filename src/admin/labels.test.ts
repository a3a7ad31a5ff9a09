import fs from 'node:fs';
import path from 'node:path';
import { PUBLIC_TYPES, PROFILE } from '../content-types';
import en from './translations/en.json';
import vi from './translations/vi.json';

const SOURCE = path.join(__dirname, '..');

const attributesIn = (...file: string[]): string[] =>
  Object.keys(JSON.parse(fs.readFileSync(path.join(SOURCE, ...file), 'utf8')).attributes);

const ofTypes = [...PUBLIC_TYPES, PROFILE].flatMap((uid) => {
  const name = uid.slice(uid.lastIndexOf('.') + 1);
  return attributesIn('api', name, 'content-types', name, 'schema.json').map(
    (attribute) => `content-manager.content-types.${uid}.${attribute}`,
  );
});

const ofComponents = fs
  .readdirSync(path.join(SOURCE, 'components', 'dialogue'))
  .flatMap((file) =>
    attributesIn('components', 'dialogue', file).map(
      (attribute) => `content-manager.components.dialogue.${path.parse(file).name}.${attribute}`,
    ),
  );

test.each([
  ['Vietnamese', vi],
  ['English', en],
])(
  'what editors see in the content manager has a label in %s, and no label is left over',
  (_language, labels) => {
    expect(Object.keys(labels).sort()).toEqual([...ofTypes, ...ofComponents].sort());
    expect(Object.values(labels).filter((label) => label.trim() === '')).toEqual([]);
  },
);
