import { codeBehind, receiptCode } from './receipt-code';

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

test.each([
  ['#7K2QM-9XW4T-HB3DC-5PZ8N', '7K2QM-9XW4T-HB3DC-5PZ8N'],
  ['#ma=7K2QM-9XW4T-HB3DC-5PZ8N', '7K2QM-9XW4T-HB3DC-5PZ8N'],
  ['#code=7K2QM%209XW4T%20HB3DC%205PZ8N', '7K2QM-9XW4T-HB3DC-5PZ8N'],
  ['#main', null],
  ['#%E0', null],
  ['#7K2QM-9XW4T-HB3DC-5PZ8N%E0%A4', null],
  ['', null],
])('%j behind an address', (hash, expected) => {
  expect(codeBehind(hash)).toBe(expected);
});
