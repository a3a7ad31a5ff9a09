import fc from 'fast-check';
import { ALIKE, groupAlike, type Pair } from './grouping';

const KEYS = Array.from({ length: 12 }, (_, at) => `k${at}`);

const pair = fc
  .record({
    at: fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a < b),
    likeness: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ at: [a, b], likeness }): Pair => ({ one: KEYS[a]!, other: KEYS[b]!, likeness }));

const pairs = fc.uniqueArray(pair, { selector: ({ one, other }) => `${one} ${other}` });

const alike = (given: readonly Pair[], a: string, b: string): boolean =>
  given.some(
    ({ one, other, likeness }) =>
      likeness >= ALIKE && ((one === a && other === b) || (one === b && other === a)),
  );

test('every submission is in one group at most, and like its lead', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const groups = groupAlike(KEYS, given);
      const members = groups.flatMap((group) => group.members);
      expect(new Set(members).size).toBe(members.length);
      for (const {
        lead,
        members: [first, ...others],
      } of groups) {
        expect(first).toBe(lead);
        expect(others.length).toBeGreaterThan(0);
        for (const other of others) expect(alike(given, lead, other)).toBe(true);
      }
    }),
  );
});

test('whoever is in no group is like nobody who is in none', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const grouped = new Set(groupAlike(KEYS, given).flatMap(({ members }) => members));
      const alone = KEYS.filter((key) => !grouped.has(key));
      for (const a of alone) for (const b of alone) expect(alike(given, a, b)).toBe(false);
    }),
  );
});

test('the order of the pairs makes no difference', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      expect(groupAlike(KEYS, [...given].reverse())).toEqual(groupAlike(KEYS, given));
    }),
  );
});

test('the largest group comes first, led by the likest to all others', () => {
  const groups = groupAlike(
    ['a', 'b', 'c', 'd', 'e'],
    [
      { one: 'a', other: 'b', likeness: 0.9 },
      { one: 'c', other: 'd', likeness: 0.6 },
      { one: 'd', other: 'e', likeness: 0.7 },
    ],
  );
  expect(groups).toEqual([
    { lead: 'd', members: ['d', 'c', 'e'] },
    { lead: 'a', members: ['a', 'b'] },
  ]);
});
