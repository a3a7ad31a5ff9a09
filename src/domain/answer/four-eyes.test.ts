import { refusalsOf } from '../decision';
import { decideFourEyes, type ActorId } from './four-eyes';

describe('four eyes', () => {
  it.each<[string, ActorId | null, ActorId | null, string | null]>([
    ['two persons', 7, 8, null],
    ['one person', 7, 7, 'FOUR_EYES'],
    ['one person, once as text', 7, '7', 'FOUR_EYES'],
    ['an unknown author', null, 8, 'FOUR_EYES'],
    ['an unknown approver', 7, null, 'FOUR_EYES'],
    ['nobody known', null, null, 'FOUR_EYES'],
  ])('%s', (_who, author, approver, code) => {
    expect(refusalsOf(decideFourEyes(author, approver))[0]?.code ?? null).toBe(code);
  });
});
