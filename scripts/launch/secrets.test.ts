import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import dotenv from 'dotenv';
import { secretProblems } from '../../src/operations/assert-secrets';
import { ensureSecrets } from './secrets';

let file: string;
beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'secrets-')), '.env');
});
afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

const stored = (): Record<string, string> => dotenv.parse(fs.readFileSync(file));

test('without a file, a complete set fit for production is written, readable by its owner only', () => {
  ensureSecrets(file, {});
  expect(secretProblems(stored())).toEqual([]);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

test('a second start changes nothing', () => {
  ensureSecrets(file, {});
  const before = fs.readFileSync(file, 'utf8');
  expect(ensureSecrets(file, {})).toEqual([]);
  expect(fs.readFileSync(file, 'utf8')).toBe(before);
});

test('what people have written stays, and an empty entry counts as missing', () => {
  fs.writeFileSync(file, 'PORT=4000\nJWT_SECRET=mine\nRECEIPT_SECRET=');
  const added = ensureSecrets(file, {});
  expect(stored()).toMatchObject({ PORT: '4000', JWT_SECRET: 'mine' });
  expect(stored().RECEIPT_SECRET).toHaveLength(43);
  expect(added).toContain('RECEIPT_SECRET');
  expect(added).not.toContain('JWT_SECRET');
});

test('a secret of the environment wins and is not written down', () => {
  const environment = { JWT_SECRET: 'from the shell' } as unknown as NodeJS.ProcessEnv;
  ensureSecrets(file, environment);
  expect(environment.JWT_SECRET).toBe('from the shell');
  expect(stored()).not.toHaveProperty('JWT_SECRET');
});
