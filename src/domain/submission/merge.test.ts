import type { Fate } from './fate';
import { stepsToMerge } from './merge';

it.each<[string, Fate, string | null, string | null, string[]]>([
  ['a pending one', 'pending', null, null, ['merge']],
  ['the accepted one of another question', 'accepted', 'other', 'other', ['reconsider', 'merge']],
  ['one merged into another question', 'merged', 'other', 'other', ['reconsider', 'merge']],
  ['one taken for pending', 'merged', 'other', null, ['merge']],
  ['one that has moved meanwhile', 'merged', 'other', 'third', ['merge']],
  ['one that stands behind the question already', 'merged', 'this', 'this', ['merge']],
  ['a rejected one', 'rejected', null, null, ['merge']],
])('of %s', (_what, fate, questionKey, from, steps) => {
  expect(stepsToMerge({ fate, questionKey }, { into: 'this', from })).toEqual(steps);
});
