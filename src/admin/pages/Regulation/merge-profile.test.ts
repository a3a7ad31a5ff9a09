import type { LevelRuleView, ProfileInput } from '../../../staff-api/contract/regulation';
import { changesBetween, mergeProfile } from './merge-profile';

const rule = (level: string, noticeDays: number, answerDays = 10) =>
  ({ level, noticeDays, answerDays }) as LevelRuleView;

const read: ProfileInput = {
  code: 'HP-1374',
  title: 'Quy chế',
  source: 'Quyết định',
  validFrom: null,
  validTo: null,
  levels: [rule('city', 7), rule('department', 5)],
  intakeChannels: [],
};

test('each keeps what the other did not touch, by field of each level', () => {
  const mine = { ...read, title: 'Của tôi', levels: [rule('city', 9), rule('department', 5)] };
  const stored = {
    ...read,
    source: 'Của người kia',
    levels: [rule('department', 5), rule('city', 7, 20)],
  };

  expect(mergeProfile(read, mine, stored)).toEqual({
    ...read,
    title: 'Của tôi',
    source: 'Của người kia',
    levels: [rule('department', 5), rule('city', 9, 20)],
  });
});

test('where both changed the same field, mine stands and is looked at against theirs', () => {
  const merged = mergeProfile(read, { ...read, title: 'Tôi' }, { ...read, title: 'Người kia' });

  expect(merged.title).toBe('Tôi');
});

test('what was stored is kept whole where nothing was changed here', () => {
  const stored = { ...read, levels: [rule('city', 3), rule('commune', 4)] };

  expect(mergeProfile(read, read, stored)).toEqual(stored);
});

test('what somebody else changed is told by field', () => {
  const stored = { ...read, title: 'Mới', levels: [rule('department', 5), rule('city', 3)] };

  expect(changesBetween(read, stored)).toEqual([
    { path: 'title', before: 'Quy chế', after: 'Mới' },
    { path: 'levels.city.noticeDays', before: 7, after: 3 },
  ]);
  expect(changesBetween(read, read)).toEqual([]);
});
