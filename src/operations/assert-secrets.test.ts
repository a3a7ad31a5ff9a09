import { randomBytes } from 'node:crypto';
import { assertSecrets, SECRET_NAMES, secretProblems } from './assert-secrets';

const fresh = (): string => randomBytes(32).toString('base64url');

function fitSecrets(): Record<string, string> {
  const secrets = Object.fromEntries(SECRET_NAMES.map((name) => [name, fresh()]));
  return { ...secrets, APP_KEYS: `${fresh()},${fresh()}` };
}

test('a full set of random secrets is fit for production', () => {
  expect(secretProblems(fitSecrets())).toEqual([]);
});

test.each([
  ['missing', undefined, 'JWT_SECRET is missing.'],
  ['empty', '', 'JWT_SECRET is missing.'],
  ['31 characters long', fresh().slice(0, 31), 'JWT_SECRET is shorter than 32 characters.'],
  ['the default of a template', 'toBeModified1', 'JWT_SECRET is a default of a template.'],
  [
    'a long default of a template',
    'change-me-'.repeat(5),
    'JWT_SECRET is a default of a template.',
  ],
  ['a row of zeros', '0'.repeat(64), 'JWT_SECRET repeats few characters.'],
])('a secret that is %s is named with its fault', (_case, value, problem) => {
  expect(secretProblems({ ...fitSecrets(), JWT_SECRET: value })).toEqual([problem]);
});

test('a secret of 32 characters is long enough', () => {
  expect(secretProblems({ ...fitSecrets(), JWT_SECRET: fresh().slice(0, 32) })).toEqual([]);
});

test('two equal secrets are both named', () => {
  const secrets = fitSecrets();
  secrets.RECEIPT_SECRET = secrets.JWT_SECRET!;
  expect(secretProblems(secrets)).toEqual(['RECEIPT_SECRET is equal to JWT_SECRET.']);
});

test('a key of APP_KEYS is a secret of its own', () => {
  const key = fresh();
  expect(secretProblems({ ...fitSecrets(), APP_KEYS: `${key}, ${key}` })).toEqual([
    'APP_KEYS (key 2) is equal to APP_KEYS (key 1).',
  ]);
});

test('all faults are told at once, and no value is', () => {
  expect(() => assertSecrets({ JWT_SECRET: 'toBeModified7' })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/APP_KEYS is missing[^]*JWT_SECRET is a default/),
    }),
  );
  expect(() => assertSecrets({ JWT_SECRET: 'toBeModified7' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('toBeModified7') }),
  );
});
