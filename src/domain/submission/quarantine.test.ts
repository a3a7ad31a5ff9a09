import { refusalsOf } from '../decision';
import { FATES, type Fate } from './fate';
import { decideQuarantine, decideReleaseFromQuarantine, setAsideBecause } from './quarantine';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) =>
  refusalsOf(decision).map(({ code }) => code);

const DECIDED = FATES.filter((fate) => fate !== 'pending');

describe('setting a submission aside', () => {
  it.each<[string, Fate, string | null, string | null, string[]]>([
    ['a pending one with a reason', 'pending', null, 'Thư rác', []],
    ['a pending one without a reason', 'pending', null, ' ', ['QUARANTINE_REASON_MISSING']],
    ['one set aside already', 'pending', 'Thư rác', 'Lý do khác', ['QUARANTINE_ALREADY']],
    ['a rejected one', 'rejected', null, 'Thư rác', ['QUARANTINE_NOT_PENDING']],
    [
      'a rejected one without a reason',
      'rejected',
      null,
      null,
      ['QUARANTINE_NOT_PENDING', 'QUARANTINE_REASON_MISSING'],
    ],
  ])('%s', (_what, fate, quarantineReason, reason, codes) => {
    expect(codesOf(decideQuarantine({ fate, quarantineReason }, reason))).toEqual(codes);
  });
});

describe('putting a submission back into the queue', () => {
  it.each<[string, Fate, string | null, string[]]>([
    ['one that was set aside', 'pending', 'Thư rác', []],
    ['one that was not', 'pending', null, ['QUARANTINE_NONE']],
    ['one decided since', 'accepted', 'Thư rác', ['QUARANTINE_NOT_PENDING']],
  ])('%s', (_what, fate, quarantineReason, codes) => {
    expect(codesOf(decideReleaseFromQuarantine({ fate, quarantineReason }))).toEqual(codes);
  });
});

it('a decided submission is not set aside, and is again once it is reconsidered', () => {
  const quarantineReason = 'Thư rác';
  expect(DECIDED.map((fate) => setAsideBecause({ fate, quarantineReason }))).toEqual(
    DECIDED.map(() => null),
  );
  expect(setAsideBecause({ fate: 'pending', quarantineReason })).toBe(quarantineReason);
});
