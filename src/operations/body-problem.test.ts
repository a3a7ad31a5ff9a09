import { bodyProblem } from './body-problem';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce((inner) => [inner], 'x');

test.each([
  ['twenty levels', nested(20), null],
  ['twenty-one levels', nested(21), 'BODY_TOO_DEEP'],
  ['ten thousand levels', nested(10_000), 'BODY_TOO_DEEP'],
  ['a NUL in a value', { data: { content: 'a\0b' } }, 'TEXT_INVALID'],
  ['a NUL in a key', { data: { 'a\0b': 1 } }, 'TEXT_INVALID'],
  ['line breaks, tabs and emoji', { data: { content: 'một\r\n\thai 💬' } }, null],
  ['no body', undefined, null],
])('a body with %s', (_case, body, problem) => {
  expect(bodyProblem(body)).toBe(problem);
});
