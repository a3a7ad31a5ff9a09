import { isOpenOn, type AuthorityLife } from './authority';

const district: AuthorityLife = { validFrom: '1994-01-01', validTo: '2025-07-01' };

describe('an authority', () => {
  it.each<[string, AuthorityLife, string, boolean]>([
    ['the day before it began', district, '1993-12-31', false],
    ['its first day', district, '1994-01-01', true],
    ['its last day', district, '2025-06-30', true],
    ['the day it was closed', district, '2025-07-01', false],
    ['long after', district, '2026-03-10', false],
    ['no dates known', { validFrom: null, validTo: null }, '2026-03-10', true],
  ])('%s', (_day, authority, isoDate, expected) => {
    expect(isOpenOn(authority, isoDate)).toBe(expected);
  });
});
