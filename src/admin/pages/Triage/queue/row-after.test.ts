import { rowAfter } from './row-after';

const rows = ['a', 'b', 'c', 'd'].map((documentId) => ({ documentId }));

test.each([
  ['the next one', 'b', ['b'], 'c'],
  ['the next that stays', 'b', ['b', 'c'], 'd'],
  ['at the end the one before', 'd', ['d', 'c'], 'b'],
  ['none when all have gone', 'a', ['a', 'b', 'c', 'd'], null],
  ['the first when one was open that is not in the list', 'z', ['z'], 'a'],
])('%s', (_case, from, gone, expected) => {
  expect(rowAfter(rows, from, gone)).toBe(expected);
});
