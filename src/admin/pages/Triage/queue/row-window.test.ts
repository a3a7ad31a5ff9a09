import { ROW_HEIGHT, rowWindow, scrollTo } from './row-window';

const HEIGHT = 7 * ROW_HEIGHT;

test.each([
  ['at the top', 0, 20_000, { from: 0, to: 13 }],
  ['in the middle', 10_000 * ROW_HEIGHT, 20_000, { from: 9_994, to: 10_013 }],
  ['at the end', 19_993 * ROW_HEIGHT, 20_000, { from: 19_987, to: 20_000 }],
  ['of a list that became shorter', 500 * ROW_HEIGHT, 3, { from: 2, to: 3 }],
  ['of an empty list', 0, 0, { from: 0, to: 0 }],
])('the rows that stand in the document %s', (_place, scrollTop, count, window) => {
  expect(rowWindow(scrollTop, HEIGHT, count)).toEqual(window);
});

test.each([
  ['a row in sight', 3, 0, 0],
  ['a row above', 3, 900, 3 * ROW_HEIGHT],
  ['a row below', 7, 0, ROW_HEIGHT],
])('scrolls for %s just as far as needed', (_row, index, scrollTop, expected) => {
  expect(scrollTo(index, scrollTop, HEIGHT)).toBe(expected);
});
