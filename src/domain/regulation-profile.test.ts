import { refusalsOf } from './decision';
import type { LevelRule, RegulationProfile } from './regulation';
import { decideProfile } from './regulation-profile';
import { DEFAULT_REQUIRED_FIELDS } from './submission/submitter';

const DEPARTMENT: LevelRule = {
  profile: 'HP-1374',
  source: 'HP-1374',
  level: 'department',
  cadenceMonths: 2,
  minimumMinutes: 90,
  maximumMinutes: 120,
  noticeDays: 0,
  maximumOverrunMinutes: 120,
  answerDays: 15,
  answerDayUnit: 'working',
  resultsDays: null,
  fourEyes: true,
  chairPositions: ['department-director'],
  coChairPositions: [],
  requiredChannels: ['portal', 'email', 'post', 'telephone'],
  requiredFields: DEFAULT_REQUIRED_FIELDS,
};

const CITY: LevelRule = { ...DEPARTMENT, level: 'city' };

const profileOf = (change: Partial<RegulationProfile>): RegulationProfile => ({
  code: 'HP-1374',
  title: 'Quy chế',
  source: 'HP-1374',
  validFrom: '2016-07-13',
  validTo: null,
  levels: [DEPARTMENT, CITY],
  ...change,
});

/** What somebody may have typed, as the editor's JSON field takes it. */
const typed = (field: keyof LevelRule, value: unknown): Partial<RegulationProfile> => ({
  levels: [{ ...DEPARTMENT, [field]: value } as LevelRule],
});

describe('a regulation profile', () => {
  it.each<[string, Partial<RegulationProfile>]>([
    ['as the decision has it', {}],
    ['in force for one day', { validTo: '2016-07-14' }],
    ['in force since ever', { validFrom: null, validTo: '2016-07-13' }],
    ['whose minimum is its maximum', typed('minimumMinutes', 120)],
    ['with a maximum alone', typed('minimumMinutes', null)],
    ['that lets anybody chair', typed('chairPositions', [])],
    [
      'that asks nothing of anybody',
      typed('requiredFields', {
        individual: [],
        organization: [],
        enterprise: [],
      }),
    ],
    ['without a level yet', { levels: [] }],
  ])('may be stored %s', (_what, change) => {
    expect(refusalsOf(decideProfile(profileOf(change)))).toEqual([]);
  });

  it.each<[string, Partial<RegulationProfile>, string]>([
    ['that lapses the day it begins', { validTo: '2016-07-13' }, 'validTo'],
    ['with two rules for a level', { levels: [CITY, DEPARTMENT, CITY] }, 'levels'],
    ['whose minimum is above its maximum', typed('minimumMinutes', 121), 'maximumMinutes'],
    ['with one chair instead of a list', typed('chairPositions', 'director'), 'chairPositions'],
    ['with an object of chairs', typed('chairPositions', {}), 'chairPositions'],
    ['with an empty position', typed('chairPositions', ['']), 'chairPositions'],
    ['with a number of co-chairs', typed('coChairPositions', 5), 'coChairPositions'],
    ['with a channel nobody reads', typed('requiredChannels', ['fax']), 'requiredChannels'],
    ['with an object of channels', typed('requiredChannels', { post: 1 }), 'requiredChannels'],
    ['without required fields', typed('requiredFields', null), 'requiredFields'],
    ['with a list of required fields', typed('requiredFields', [['name']]), 'requiredFields'],
    ['that forgets a kind', typed('requiredFields', { individual: [] }), 'requiredFields'],
    [
      'that names a kind there is not',
      typed('requiredFields', { ...DEFAULT_REQUIRED_FIELDS, district: [] }),
      'requiredFields',
    ],
    [
      'that asks for what no form has',
      typed('requiredFields', { ...DEFAULT_REQUIRED_FIELDS, individual: [['passport']] }),
      'requiredFields',
    ],
    [
      'that nobody can meet',
      typed('requiredFields', { ...DEFAULT_REQUIRED_FIELDS, individual: [[]] }),
      'requiredFields',
    ],
    [
      'with a field where alternatives belong',
      typed('requiredFields', { ...DEFAULT_REQUIRED_FIELDS, individual: ['name'] }),
      'requiredFields',
    ],
  ])('is refused %s', (_what, change, field) => {
    const [refusal] = refusalsOf(decideProfile(profileOf(change)));

    expect(refusal?.code).toBe('PROFILE_INVALID');
    expect(refusal?.params?.fields).toEqual([
      field === 'validTo' || field === 'levels' ? field : `levels.department.${field}`,
    ]);
  });
});
