import { refusalsOf } from '../decision';
import { decideProof, isFilledByHand, type ProofFacts } from './proof';

const issuedAt = new Date('2026-03-10T08:30:00+07:00');
const after = (seconds: number) => new Date(issuedAt.getTime() + seconds * 1_000);
const good: ProofFacts = { isGenuine: true, issuedAt, isSpent: false };

describe('a proof', () => {
  it.each<[string, ProofFacts, number, string[]]>([
    ['a fresh one', good, 1, []],
    ['one of exactly ten minutes', good, 600, []],
    ['one of ten minutes and a bit', good, 600.001, ['PROOF_EXPIRED']],
    ['one a node issued whose clock is ahead', good, -200, []],
    ['one that is spent', { ...good, isSpent: true }, 1, ['PROOF_USED']],
    ['one spent and expired', { ...good, isSpent: true }, 601, ['PROOF_EXPIRED']],
    ['one that is not genuine', { ...good, isGenuine: false }, 1, ['PROOF_INVALID']],
    ['one of an unknown age', { ...good, issuedAt: null }, 1, ['PROOF_INVALID']],
  ])('%s', (_which, proof, seconds, codes) =>
    expect(refusalsOf(decideProof(proof, after(seconds))).map(({ code }) => code)).toEqual(codes),
  );
});

describe('a form counts as filled in by a person', () => {
  it.each([
    ['sent at once', 0, false],
    ['just before four seconds', 3.999, false],
    ['after four seconds', 4, true],
    ['after a night', 9 * 3_600, true],
    ['after exactly a day', 24 * 3_600, true],
    ['after more than a day', 24 * 3_600 + 1, false],
    ['before it was rendered', -1, false],
  ])('%s', (_when, seconds, isByHand) =>
    expect(isFilledByHand(issuedAt, after(seconds))).toBe(isByHand),
  );
});
