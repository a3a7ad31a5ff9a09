import type { LevelRule, RegulationProfile } from '../../domain/regulation';
import type { Channel } from '../../domain/submission/channel';

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

/** A profile as it is edited: everything but what Strapi adds to it. */
export interface ProfileFields {
  code: string;
  title: string;
  source: string;
  validFrom: string | null;
  validTo: string | null;
  levels: Omit<LevelRule, 'profile' | 'source'>[];
  intakeChannels: { channel: Channel; address: string }[];
}

/** The same of a stored one, with its `levels` and `intakeChannels` populated. */
export const toProfileFields = (stored: Stored): ProfileFields => {
  const { levels, ...profile } = toRegulationProfile(stored);
  return {
    ...profile,
    levels: levels.map(({ profile: _profile, source: _source, ...rule }) => rule),
    intakeChannels: (stored.intakeChannels ?? []).map(
      ({ channel, address }: ProfileFields['intakeChannels'][number]) => ({ channel, address }),
    ),
  };
};
