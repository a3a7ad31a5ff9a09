import fs from 'node:fs';
import path from 'node:path';
import { SCREEN_TEXTS } from './translations/screens';

const sourcesBelow = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(file);
    return /(?<!\.test)\.tsx?$/.test(file) ? [fs.readFileSync(file, 'utf8')] : [];
  });

/** Every `text('…')` written out in the code of the screens. */
const used = sourcesBelow(__dirname).flatMap((source) =>
  [...source.matchAll(/\btext\(\s*'([^']+)'/g)].map(([, id]) => `dialogue.${id}`),
);

test('every text of the screens stands in Vietnamese and in English', () => {
  expect(Object.keys(SCREEN_TEXTS.en).sort()).toEqual(Object.keys(SCREEN_TEXTS.vi).sort());
  const blank = [SCREEN_TEXTS.vi, SCREEN_TEXTS.en].flatMap((texts) =>
    Object.entries(texts).filter(([, text]) => text.trim() === ''),
  );
  expect(blank).toEqual([]);
});

test('no screen asks for a text that is missing', () => {
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((id) => !(id in SCREEN_TEXTS.vi))).toEqual([]);
});
