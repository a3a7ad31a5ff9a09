import { submissionInput } from '../../api/submission/input';
import { DEFAULT_REQUIRED_FIELDS } from '../../domain/submission/submitter';
import type { QuestionForm } from '../client/contract';
import { charactersLeft, faultsOfEntry } from './check-entry';
import { EMPTY_ENTRY, type Entry } from './entry';
import { submissionOf } from './submission-of';

const FORM: QuestionForm = {
  themes: [],
  authorities: [],
  requiredFields: DEFAULT_REQUIRED_FIELDS,
  longestContent: 5_000,
  attachments: { maxFiles: 3, maxTotalBytes: 10 * 1024 ** 2, types: [] },
  consent: { version: '2026-01', vi: '…', en: '…' },
};

const COMPLETE: Entry = {
  ...EMPTY_ENTRY,
  name: 'Nguyễn Thị Hạnh',
  address: 'Số 12 phố Cầu Đất',
  telephone: '0900 000 001',
  kind: 'difficulty',
  content: 'Hồ sơ của tôi bị trả lại ba lần.',
  consentVersion: '2026-01',
};

const faults = (change: Partial<Entry>) =>
  faultsOfEntry({ ...COMPLETE, ...change }, FORM).map(({ field, code }) => `${field} ${code}`);

it.each<[string, Partial<Entry>, string[]]>([
  ['a complete entry', {}, []],
  ['white space for a name', { name: ' \n ' }, ['name required']],
  ['no way to be reached', { telephone: '' }, ['telephone oneOf']],
  ['an e-mail address instead of a telephone', { telephone: '', email: 'a@b.vn' }, []],
  ['a telephone of letters', { telephone: 'không có' }, ['telephone telephone']],
  ['an e-mail address without a domain', { email: 'hanh@' }, ['email email']],
  [
    'an enterprise that leaves only an e-mail address',
    { submitterKind: 'enterprise', telephone: '', email: 'a@b.vn' },
    ['telephone required'],
  ],
  ['no content', { content: '\u200B ' }, ['content required']],
  ['content of 5,000 letters', { content: 'ễ'.repeat(5_000) }, []],
  [
    'content of 5,000 letters, each typed as three characters',
    { content: 'ễ'.normalize('NFD').repeat(5_000) },
    [],
  ],
  ['content of 5,001 letters', { content: 'ễ'.repeat(5_001) }, ['content tooLong']],
  ['a control character', { content: 'a\u0000b' }, ['content forbidden']],
  ['a name too long', { name: 'a'.repeat(256) }, ['name tooLong']],
  ['no kind of question', { kind: '' }, ['kind required']],
  ['no consent', { consentVersion: null }, ['consent consent']],
  ['consent to another text', { consentVersion: '2025-01' }, ['consent consent']],
])('%s', (_entry, change, expected) => {
  expect(faults(change)).toEqual(expected);
});

it('names everything that is missing, in the order of the form', () => {
  expect(faultsOfEntry(EMPTY_ENTRY, FORM).map(({ field }) => field)).toEqual([
    'content',
    'kind',
    'name',
    'address',
    'telephone',
    'consent',
  ]);
});

it('counts what is left as the server does', () => {
  expect(charactersLeft('ễ'.normalize('NFD'), 10)).toBe(9);
  expect(charactersLeft('👩‍👩‍👧', 10)).toBe(7);
  expect(charactersLeft('x'.repeat(12), 10)).toBe(-2);
});

describe('what is sent', () => {
  it('is read by the server without a fault, and stored as it was reviewed', () => {
    const body = submissionOf({ ...COMPLETE, address: 'Số 12\nphố  Cầu Đất' }, FORM, 'vi');
    expect(body.address).toBe('Số 12 phố Cầu Đất');
    expect(submissionInput.parse(body)).toMatchObject(body);
  });

  it('leaves out what a person is not asked', () => {
    const entry = { ...COMPLETE, representative: 'Trần Văn Bình' };
    expect(submissionOf(entry, FORM, 'vi')).not.toHaveProperty('representative');
    const asked = { ...entry, submitterKind: 'enterprise' as const };
    expect(submissionOf(asked, FORM, 'vi').representative).toBe('Trần Văn Bình');
  });
});
