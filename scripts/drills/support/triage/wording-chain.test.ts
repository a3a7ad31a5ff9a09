import { violationsOfWordings, type WordingEdit } from './wording-chain';

const edit = (known: string, content: string, more: Partial<WordingEdit> = {}): WordingEdit => ({
  questionKey: 'q',
  known,
  content,
  outcome: 'done',
  ...more,
});
const stored = (text: string) => new Map([['q', text]]);

describe('the chain of a question’s wordings', () => {
  it.each([
    ['edits that follow one another', [edit('a', 'b'), edit('b', 'c')], 'c'],
    ['an edit refused for another', [edit('a', 'b'), edit('a', 'c', { outcome: 'refused' })], 'b'],
    ['an unanswered edit that was stored', [edit('a', 'b', { outcome: 'unknown' })], 'b'],
    ['an unanswered last edit', [edit('a', 'b'), edit('b', 'c', { outcome: 'unknown' })], 'b'],
    [
      'an unanswered last edit that was stored',
      [edit('a', 'b'), edit('b', 'c', { outcome: 'unknown' })],
      'c',
    ],
    [
      'a current text another wrote',
      [edit('a', 'b'), edit('a', 'c', { outcome: 'refused', current: 'b' })],
      'b',
    ],
  ])('is whole with %s', (_, edits, text) => {
    expect(violationsOfWordings(edits, stored(text))).toEqual([]);
  });

  it('is whole for a question that was taken back', () => {
    expect(violationsOfWordings([edit('a', 'b')], new Map())).toEqual([]);
  });

  it.each([
    [
      'two acknowledged edits of the same text',
      [edit('a', 'b'), edit('a', 'c')],
      'c',
      'replaced "a"',
    ],
    ['an acknowledged text that is not stored', [edit('a', 'b')], 'a', '"a" is stored'],
    ['a text nobody wrote', [edit('a', 'b')], 'x', '"x" is stored'],
    ['a gap between two edits', [edit('a', 'b'), edit('x', 'c')], 'c', 'nobody replaced'],
    [
      'a refusal that names a text nobody wrote',
      [edit('a', 'b'), edit('a', 'c', { outcome: 'refused', current: 'x' })],
      'b',
      'a refusal named "x"',
    ],
  ])('is broken by %s', (_, edits, text, said) => {
    expect(violationsOfWordings(edits, stored(text)).join('\n')).toContain(said);
  });
});
