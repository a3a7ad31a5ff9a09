import { attemptFor, randomKey } from './attempt';

const body = { content: 'Hỏi', consentVersion: '2026-01' };
const file = { name: 'don.pdf', size: 1_200 };

it('sends the same text under the same key, also after a reload', () => {
  const first = attemptFor(null, body, [file], randomKey);
  const kept = JSON.parse(JSON.stringify(first)) as typeof first;
  expect(attemptFor(kept, { ...body }, [{ ...file }], randomKey).key).toBe(first.key);
});

it.each([
  ['another text', { ...body, content: 'Hỏi khác' }, [file]],
  ['another file', body, [{ ...file, size: 1_201 }]],
  ['no file', body, []],
])('sends %s under another key', (_what, other, files) => {
  const first = attemptFor(null, body, [file], randomKey);
  expect(attemptFor(first, other, files, randomKey).key).not.toBe(first.key);
});

it('has keys as the server takes them', () => {
  expect(randomKey()).toMatch(/^[0-9a-f]{32}$/);
});
