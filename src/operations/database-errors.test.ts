import { databaseErrorMeaning } from './database-errors';

test.each([
  ['a unique violation', { code: '23505' }, 'DUPLICATE'],
  ['a broken check', { code: '23514' }, 'RECORD_INVALID'],
  ['a broken reference', { code: '23503' }, 'REFERENCE_UNKNOWN'],
  ['a NUL byte in a text', { code: '22021' }, 'TEXT_INVALID'],
  ['a NUL in JSON', { code: '22P05' }, 'TEXT_INVALID'],
  ['an integer beyond 2^31', { code: '22003' }, 'NUMBER_OUT_OF_RANGE'],
  ['a word where a number belongs', { code: '22P02' }, 'VALUE_INVALID'],
  [
    'a part of a text where a number belongs',
    { code: '42883', message: 'select … - operator does not exist: integer ~~ unknown' },
    'VALUE_INVALID',
  ],
  ['an unreadable date', { code: '22007' }, 'VALUE_INVALID'],
  ['a statement that took too long', { code: '57014' }, 'TEMPORARILY_UNAVAILABLE'],
  ['a lock that was not to be had', { code: '55P03' }, 'TEMPORARILY_UNAVAILABLE'],
  ['a deadlock', { code: '40P01' }, 'TEMPORARILY_UNAVAILABLE'],
  ['too many connections', { code: '53300' }, 'TEMPORARILY_UNAVAILABLE'],
  ['a server that shuts down', { code: '57P01' }, 'TEMPORARILY_UNAVAILABLE'],
  ['a lost connection', { code: '08006' }, 'TEMPORARILY_UNAVAILABLE'],
  ['a server that is not there', { code: 'ECONNREFUSED' }, 'TEMPORARILY_UNAVAILABLE'],
  [
    'a connection that ended under a statement',
    { message: 'select 1 - Connection terminated unexpectedly' },
    'TEMPORARILY_UNAVAILABLE',
  ],
  ['an exhausted pool', { name: 'KnexTimeoutError' }, 'TEMPORARILY_UNAVAILABLE'],
  [
    'a trigger that refuses',
    { code: 'P0001', message: 'insert into "submissions" … - DIALOGUE:INTAKE_CLOSED' },
    'INTAKE_CLOSED',
  ],
])('%s has its code', (_case, error, code) => {
  expect(databaseErrorMeaning(error)).toEqual({ code });
});

test.each([
  ['a statement that does not parse', { code: '42601' }],
  ['a column that does not exist', { code: '42703' }],
  ['a function that does not exist', { code: '42883', message: 'function f() does not exist' }],
  ['an exception raised by something else', { code: 'P0001', message: 'no' }],
  ['an error without a code', { message: 'x is not a function' }],
  ['an error of Node', { code: 'ERR_INVALID_ARG_TYPE' }],
])('%s is a defect and has none', (_case, error) => {
  expect(databaseErrorMeaning(error)).toBeNull();
});
