import { refusalsOf } from '../decision';
import { decideMove, movedOrder } from './run-order';

const ORDER = ['a', 'b', 'c', 'd'];

describe('moving a question in the run order', () => {
  it.each<[string, string, string | null, string[]]>([
    ['to the front', 'c', 'a', ['c', 'a', 'b', 'd']],
    ['to the end', 'b', null, ['a', 'c', 'd', 'b']],
    ['backwards by one', 'a', 'c', ['b', 'a', 'c', 'd']],
    ['to where it is', 'b', 'c', ORDER],
    ['before itself', 'b', 'b', ORDER],
    ['the last to the end', 'd', null, ORDER],
  ])('%s', (_where, questionKey, beforeKey, expected) => {
    expect(decideMove(ORDER, questionKey, beforeKey).permitted).toBe(true);
    expect(movedOrder(ORDER, questionKey, beforeKey)).toEqual(expected);
  });

  it.each<[string, string, string | null]>([
    ['a question of another session', 'x', null],
    ['a question before one of another session', 'a', 'x'],
  ])('refuses to move %s', (_what, questionKey, beforeKey) => {
    const codes = refusalsOf(decideMove(ORDER, questionKey, beforeKey)).map(({ code }) => code);
    expect(codes).toEqual(['QUESTION_OF_OTHER_SESSION']);
  });
});
