import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rules = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

const importsOf = (text: string) =>
  [...text.matchAll(/from '([^']+)'/g)].map(([, target]) => target ?? '');

describe('the regulation', () => {
  it.each(rules)('%s asks for no clock, no setting and nobody to wait for', (path) => {
    const text = readFileSync(join(__dirname, path), 'utf8');

    expect(text).not.toMatch(/new Date\(\)|Date\.now|DateTime\.(now|local|utc)\(/);
    expect(text).not.toMatch(/process\.env|\basync\b|\bPromise\b|require\(/);
  });

  it.each(rules)('%s imports only the regulation itself, and luxon', (path) => {
    const foreign = importsOf(readFileSync(join(__dirname, path), 'utf8')).filter(
      (target) => target !== 'luxon' && !join(__dirname, path, '..', target).startsWith(__dirname),
    );

    expect(foreign.filter((target) => target !== 'luxon')).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });
});
