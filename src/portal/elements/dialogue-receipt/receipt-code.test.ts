import { receiptCode } from './receipt-code';

test.each([
  ['7K2QM-9XW4T-HB3DC-5PZ8N', '7K2QM-9XW4T-HB3DC-5PZ8N'],
  [' 7k2qm 9xw4t hb3dc 5pz8n ', '7K2QM-9XW4T-HB3DC-5PZ8N'],
  ['7k2qm9xw4thb3dc5pz8n', '7K2QM-9XW4T-HB3DC-5PZ8N'],
  ['7K2QM-9XW4T-HB3DC-5PZ8', null],
  ['7K2QM-9XW4T-HB3DC-5PZ8NN', null],
  ['<script>alert(1)</script>', null],
  ['', null],
])('%j as typed', (typed, expected) => {
  expect(receiptCode(typed)).toBe(expected);
});
