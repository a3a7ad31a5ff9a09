import { contentLine, instantValue, parameterValue, textValue } from './content-line';

const octetsOf = (line: string): number => Buffer.byteLength(line);

describe('a line of a calendar', () => {
  it.each([
    ['of 75 octets stays one', 'x'.repeat(73), [75]],
    ['of 76 octets goes on after a space', 'x'.repeat(74), [75, 2]],
    ['is not broken within a letter of three octets', 'ễ'.repeat(25), [74, 4]],
    ['is not broken within a letter of four octets', '🇻'.repeat(20), [74, 9]],
  ])('%s', (_what, value, octets) => {
    const lines = contentLine('N', value).split('\r\n');

    expect(lines.pop()).toBe('');
    expect(lines.map(octetsOf)).toEqual(octets);
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
      `N:${value}`,
    );
  });
});

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['a\r\nb\rc\nd\u2028e', 'a\\nb\\nc\\nd\\ne'],
  ['a\u0000\u0007\u007fb\tc', 'ab\tc'],
  ['"a":b', '"a":b'],
])('the text %j is written %j', (text, written) => {
  expect(textValue(text)).toBe(written);
});

test.each([
  ['Sở Y tế; "A", b:c', '"Sở Y tế; ^\'A^\', b:c"'],
  ['^n\nx\\n', '"^^n^nx\\n"'],
])('the parameter %j is written %j', (text, written) => {
  expect(parameterValue(text)).toBe(written);
});

test('an instant is written in UTC, to the second', () => {
  expect(instantValue(new Date('2026-03-10T08:30:00.750+07:00'))).toBe('20260310T013000Z');
});
