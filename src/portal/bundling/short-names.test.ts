import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EMPTY_ENTRY } from '../question-form/entry';
import { shortNames } from './short-names';

const SOURCES = path.resolve(__dirname, '../..');

const names = new Set(shortNames(path.join(SOURCES, 'portal')));

const isShort = (name: string): boolean => names.has(name);

test('members that only their own class knows are among them', () => {
  expect(['rereadTimer', 'isReceiptSaved', 'pollTimer'].every(isShort)).toBe(true);
});

test('no attribute, no field of an answer, and nothing the browser keeps is', () => {
  const contract = readFileSync(path.join(SOURCES, 'portal/client/contract.ts'), 'utf8');
  const fields = [...contract.matchAll(/^ +(?:readonly )?(\w+)\??:/gm)].map(([, name]) => name!);
  expect(fields.length).toBeGreaterThan(50);
  const attributes = ['server', 'site', 'slug', 'heading', 'authority', 'level', 'year', 'phase'];
  const kept = [...Object.keys(EMPTY_ENTRY), 'entry', 'attempt', 'keptAt', 'isUnsettled', 'mark'];
  expect([...fields, ...attributes, 'q', 'syncUrl', 'code', ...kept].filter(isShort)).toEqual([]);
});

test('nothing that a value of a record may be looked up by is', () => {
  const values = readdirSync(path.join(SOURCES, 'api'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('schema.json'))
    .map((name) => readFileSync(path.join(SOURCES, 'api', name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/"enum": \[([^\]]*)\]/g)])
    .flatMap(([, list]) => [...list!.matchAll(/"(\w+)"/g)].map(([, value]) => value!));
  expect(values.length).toBeGreaterThan(20);
  expect(values.filter(isShort)).toEqual([]);
});
