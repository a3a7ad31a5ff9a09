import { insertAtCursor } from './insert-at-cursor';

test.each([
  ['at the end', 'Thưa ông. ', 10, 10, 'Thưa ông. Theo luật.', 20],
  ['in the middle', 'Thưa . Hết', 5, 5, 'Thưa Theo luật.. Hết', 15],
  ['in place of the selection', 'Thưa XX Hết', 5, 7, 'Thưa Theo luật. Hết', 15],
])('a previous answer is put in %s', (_where, before, start, end, content, cursor) => {
  const at = { selectionStart: start, selectionEnd: end };

  expect(insertAtCursor(before, 'Theo luật.', at)).toEqual({ content, cursor });
});
