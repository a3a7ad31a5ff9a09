import { KeptPage } from './kept-page';

const delta = (version: number, questions: object[], removed: string[] = [], more = false) =>
  JSON.stringify({ data: { version, questions, removed, more } });
const question = (documentId: string, content: string) => ({ documentId, content });

const pageOf = (...texts: string[]): KeptPage => {
  const page = new KeptPage();
  for (const text of texts) page.take(text);
  return page;
};

describe('a page put together from deltas', () => {
  const whole = pageOf(delta(3, [question('a', 'new'), question('b', 'same')]));

  it('is the same, whatever came first', () => {
    const inSteps = pageOf(
      delta(1, [question('a', 'old'), question('c', 'gone')]),
      delta(2, [question('b', 'same')], ['c']),
      delta(3, [question('a', 'new')]),
    );

    expect(inSteps.fingerprint()).toBe(whole.fingerprint());
  });

  it.each([
    ['a question is missing', delta(3, [question('a', 'new')])],
    ['a letter differs', delta(3, [question('a', 'New'), question('b', 'same')])],
    [
      'one was not taken down',
      delta(3, [question('a', 'new'), question('b', 'same'), question('c', '')]),
    ],
  ])('is another one when %s', (_, text) => {
    expect(pageOf(text).fingerprint()).not.toBe(whole.fingerprint());
  });
});
