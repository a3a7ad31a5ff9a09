import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS, refusalSentence, STORAGE_CODES, type RefusalCode } from './refusals';
import { REJECTION_CODES } from './submission/rejection';

const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const codes = Object.keys(REFUSALS) as RefusalCode[];
const ruleCodes = codes.filter((code) => !(STORAGE_CODES as RefusalCode[]).includes(code));

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'refusals.test.ts')
  .map((path) => ({ path, text: readFileSync(join(__dirname, path), 'utf8') }));

const filesNaming = (code: string) =>
  files.filter(({ text }) => text.includes(`'${code}'`)).map(({ path }) => path);

describe('the sentence of a refusal', () => {
  it.each(codes)('%s is said in Vietnamese, with diacritics, and in English', (code) => {
    const vietnamese = refusalSentence(code, 'vi');
    const english = refusalSentence(code, 'en');

    expect(vietnamese).toMatch(VIETNAMESE_LETTER);
    expect(vietnamese).toBe(vietnamese.normalize('NFC'));
    expect(english).not.toMatch(VIETNAMESE_LETTER);
    for (const sentence of [vietnamese, english]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
  });

  it.each(Object.entries(REJECTION_CODES))(
    'a rejection as %s is explained in Vietnamese and in English',
    (_code, { vi, en }) => {
      expect(vi).toMatch(VIETNAMESE_LETTER);
      expect(en).not.toMatch(VIETNAMESE_LETTER);
      for (const sentence of [vi, en]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
    },
  );

  it('is said by one code only', () => {
    const sentences = codes.map((code) => refusalSentence(code, 'vi'));

    expect(new Set(sentences).size).toBe(codes.length);
  });
});

describe('a refusal code', () => {
  it.each(ruleCodes)('%s is raised by a rule and met in a test of it', (code) => {
    const naming = filesNaming(code);

    expect(naming.filter((path) => !path.endsWith('.test.ts'))).not.toEqual([]);
    expect(naming.filter((path) => path.endsWith('.test.ts'))).not.toEqual([]);
  });

  it.each(STORAGE_CODES)('%s is left to the layers that store and serve', (code) => {
    expect(filesNaming(code).filter((path) => !path.endsWith('.test.ts'))).toEqual([]);
  });
});
