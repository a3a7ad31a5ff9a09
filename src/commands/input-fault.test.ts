import { z } from 'zod';
import { faultsOf } from './input-fault';

const schema = z.strictObject({
  name: z.string().min(1).max(3),
  kind: z.enum(['one', 'two']),
  count: z.int().min(2).max(4),
  email: z.email(),
});

const fit = { name: 'a', kind: 'one', count: 3, email: 'a@b.vn' };

test.each([
  ['a field that lacks', { name: undefined }, 'data.name', 'REQUIRED', ''],
  ['an option that lacks', { kind: undefined }, 'data.kind', 'REQUIRED', ''],
  ['a field left empty', { name: '' }, 'data.name', 'REQUIRED', ''],
  ['a number where a text belongs', { name: 1 }, 'data.name', 'WRONG_TYPE', ''],
  ['a text that is too long', { name: 'abcd' }, 'data.name', 'TOO_LONG', '3'],
  ['an unknown option', { kind: 'three' }, 'data.kind', 'NOT_AN_OPTION', 'one, two'],
  ['a number that is too small', { count: 1 }, 'data.count', 'TOO_SMALL', '2'],
  ['a number that is too large', { count: 5 }, 'data.count', 'TOO_LARGE', '4'],
  ['an address in no form', { email: 'x' }, 'data.email', 'WRONG_FORM', ''],
  ['an unknown key', { fate: 'x' }, 'data.fate', 'UNKNOWN_KEY', ''],
])('%s is told by place, code and in both languages', (_case, change, path, code, limit) => {
  const value = { ...fit, ...change };
  const faults = schema
    .safeParse(value)
    .error!.issues.flatMap((issue) => faultsOf(issue, value, 'data'));
  expect(faults).toEqual([
    {
      path,
      code,
      message: expect.stringContaining(limit),
      messageEn: expect.stringContaining(limit),
    },
  ]);
  expect(faults[0]!.message).not.toBe(faults[0]!.messageEn);
});

test('what a schema of ours says is said in its sentence', () => {
  const value = 'x';
  const issue = { code: 'custom', message: 'TOO_LONG', path: [], params: { limit: 255 } } as const;
  expect(faultsOf(issue as never, value, 'data')).toEqual([
    {
      path: 'data',
      code: 'TOO_LONG',
      message: 'Dài hơn 255 ký tự.',
      messageEn: 'This is longer than 255 characters.',
    },
  ]);
});
