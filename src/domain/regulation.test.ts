import { levelRuleOn, type LevelRule, type RegulationProfile } from './regulation';
import { DEFAULT_REQUIRED_FIELDS } from './submission/submitter';

const ruleOf = (profile: string, level: string): LevelRule => ({
  profile,
  source: profile,
  level,
  cadenceMonths: 6,
  minimumMinutes: 90,
  maximumMinutes: 120,
  noticeDays: 0,
  maximumOverrunMinutes: 60,
  answerDays: null,
  answerDayUnit: 'calendar',
  resultsDays: null,
  fourEyes: false,
  chairPositions: [],
  coChairPositions: [],
  requiredChannels: [],
  requiredFields: DEFAULT_REQUIRED_FIELDS,
});

const profileOf = (
  code: string,
  validFrom: string | null,
  validTo: string | null,
  levels: string[],
): RegulationProfile => ({
  code,
  title: code,
  source: code,
  validFrom,
  validTo,
  levels: levels.map((level) => ruleOf(code, level)),
});

// The 2016 decision; the district level fell away, and communes came under the 2025 law.
const custom = profileOf('CUSTOM', null, null, ['city']);
const decision = profileOf('HP-1374', '2016-07-13', null, ['city', 'department', 'district']);
const law = profileOf('COMMUNE-2025', '2025-07-01', null, ['commune']);
const pilot = profileOf('PILOT', '2026-01-01', '2026-07-01', ['city']);
const profiles = [pilot, custom, law, decision];

describe('the rule for a level', () => {
  it.each([
    ['the first day of the decision', 'city', '2016-07-13', 'HP-1374'],
    ['the day before the decision', 'city', '2016-07-12', 'CUSTOM'],
    ['the day before the law of 2025', 'commune', '2025-06-30', null],
    ['the first day of the law of 2025', 'commune', '2025-07-01', 'COMMUNE-2025'],
    ['the first day of a newer profile', 'city', '2026-01-01', 'PILOT'],
    ['the last day of the newer profile', 'city', '2026-06-30', 'PILOT'],
    ['the day the newer profile lapses', 'city', '2026-07-01', 'HP-1374'],
    ['a level the newer profile leaves alone', 'department', '2026-03-01', 'HP-1374'],
    ['a level nobody regulates', 'ministry', '2026-03-01', null],
  ])('on %s', (_day, level, isoDate, profile) => {
    expect(levelRuleOn(profiles, level, isoDate)?.profile ?? null).toBe(profile);
  });

  it('is the last listed of two that begin on the same day', () => {
    const twin = profileOf('HP-1374-BIS', '2016-07-13', null, ['city']);

    expect(levelRuleOn([decision, twin], 'city', '2020-01-01')?.profile).toBe('HP-1374-BIS');
  });

  it('is absent where no profile is stored', () => {
    expect(levelRuleOn([], 'city', '2026-03-01')).toBeNull();
  });
});
