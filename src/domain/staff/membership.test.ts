import {
  decideMembershipEnd,
  decideMembershipPeriod,
  isMemberOn,
  isUnfinishedAt,
  type Membership,
} from './membership';

const moved: Membership = {
  validFrom: '2025-07-01',
  validTo: new Date('2026-03-10T17:00:00+07:00'),
};

describe('a staff member', () => {
  it.each<[string, Membership, string, boolean]>([
    ['the last millisecond before joining', moved, '2025-06-30T23:59:59.999+07:00', false],
    ['midnight in Hải Phòng of the first day', moved, '2025-07-01T00:00:00+07:00', true],
    ['the millisecond before leaving', moved, '2026-03-10T16:59:59.999+07:00', true],
    ['the instant of leaving', moved, '2026-03-10T17:00:00+07:00', false],
    ['without dates', { validFrom: null, validTo: null }, '2026-03-10T08:00:00+07:00', true],
    [
      'whose start cannot be read',
      { validFrom: 'hôm qua', validTo: null },
      '2026-03-10T08:00:00+07:00',
      false,
    ],
    [
      'whose end cannot be read',
      { validFrom: null, validTo: 'mai' },
      '2026-03-10T08:00:00+07:00',
      false,
    ],
  ])('%s', (_moment, membership, now, expected) => {
    expect(isMemberOn(membership, new Date(now))).toBe(expected);
  });
});

describe('a membership', () => {
  it.each<[string, Membership['validTo'], boolean]>([
    ['that ends a millisecond later is unfinished', '2026-03-10T17:00:00.001+07:00', true],
    ['that ends at this instant has finished', '2026-03-10T17:00:00+07:00', false],
    ['without an end is unfinished', null, true],
    ['whose end cannot be read has finished', 'mai', false],
  ])('%s', (_title, validTo, expected) => {
    expect(isUnfinishedAt({ validTo }, new Date('2026-03-10T17:00:00+07:00'))).toBe(expected);
  });
});

describe('the end of a membership', () => {
  const at = (clock: string) => new Date(`2026-03-10T${clock}:00+07:00`);
  const now = at('09:00');
  const open = { validFrom: at('08:00'), validTo: null };
  const bounded = { ...open, validTo: at('12:00') };

  it.each<[string, Membership, string, boolean]>([
    ['now', open, '09:00', true],
    ['later', open, '17:00', true],
    ['in the past', open, '08:59', false],
    ['sooner than set', bounded, '10:00', true],
    ['later than set', bounded, '12:01', false],
    ['before its start', { validFrom: at('10:00'), validTo: null }, '09:30', false],
    ['at its start', { validFrom: at('10:00'), validTo: null }, '10:00', false],
  ])('%s may be set or not', (_title, membership, endsAt, permitted) => {
    expect(decideMembershipEnd(membership, at(endsAt), now).permitted).toBe(permitted);
  });

  it.each<[string | null, boolean]>([
    [null, true],
    ['08:01', true],
    ['08:00', false],
    ['07:00', false],
  ])('stated as %s for one that begins at 08:00: %s', (validTo, permitted) => {
    const decision = decideMembershipPeriod(at('08:00'), validTo === null ? null : at(validTo));
    expect(decision).toMatchObject(
      permitted ? { permitted } : { refusal: { code: 'MEMBERSHIP_END_INVALID' } },
    );
  });
});
