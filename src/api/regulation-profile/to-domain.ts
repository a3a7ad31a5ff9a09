import type { LevelRule, RegulationProfile } from '../../domain/regulation';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: shapes depend on populate
type Stored = Record<string, any>;

/** A profile as stored, with its `levels` populated. */
export const toRegulationProfile = (stored: Stored): RegulationProfile => ({
  code: stored.code,
  title: stored.title,
  source: stored.source,
  validFrom: stored.validFrom ?? null,
  validTo: stored.validTo ?? null,
  levels: stored.levels.map((level: Stored) => toLevelRule(stored, level)),
});

const toLevelRule = (profile: Stored, level: Stored): LevelRule => ({
  profile: profile.code,
  source: profile.source,
  level: level.level,
  cadenceMonths: level.cadenceMonths ?? null,
  minimumMinutes: level.minimumMinutes ?? null,
  maximumMinutes: level.maximumMinutes ?? null,
  noticeDays: level.noticeDays,
  maximumOverrunMinutes: level.maximumOverrunMinutes,
  answerDays: level.answerDays ?? null,
  answerDayUnit: level.answerDayUnit,
  resultsDays: level.resultsDays ?? null,
  fourEyes: level.fourEyes,
  chairPositions: level.chairPositions,
  coChairPositions: level.coChairPositions,
  requiredChannels: level.requiredChannels,
  requiredFields: level.requiredFields,
});
