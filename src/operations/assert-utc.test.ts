import { assertUtc } from './assert-utc';

test.each([
  ['Asia/Ho_Chi_Minh', () => -420],
  ['Europe/London, UTC in winter only', (instant: Date) => (instant.getUTCMonth() === 6 ? -60 : 0)],
])('a process in %s does not start', (_zone, offset) => {
  expect(() => assertUtc(offset)).toThrow('TZ=UTC');
});

test('a process in UTC starts', () => {
  expect(() => assertUtc(() => 0)).not.toThrow();
});
