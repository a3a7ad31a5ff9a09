import type { SubmitterField } from '../../../../domain/submission/submitter';
import { needsOf, requirementsOf } from './required-matrix';

describe('what a submitter must state, as a column of a table', () => {
  it.each<[string, SubmitterField[][]]>([
    ['nothing', []],
    ['three fields', [['name'], ['address'], ['telephone']]],
    ['a field, and one of two', [['name'], ['telephone', 'email']]],
    [
      'two times one of two',
      [
        ['name', 'representative'],
        ['telephone', 'email'],
      ],
    ],
  ])('%s, there and back', (_what, requirements) => {
    const needs = needsOf(requirements);

    expect(needs).not.toBeNull();
    expect(requirementsOf(needs!)).toEqual(requirements);
  });

  it.each<[string, SubmitterField[][]]>([
    ['a field twice', [['name'], ['name', 'email']]],
    [
      'one field in two groups',
      [
        ['name', 'email'],
        ['telephone', 'email'],
      ],
    ],
  ])('says so when it cannot be shown: %s', (_what, requirements) => {
    expect(needsOf(requirements)).toBeNull();
  });
});
