import type { Channel } from './submission/channel';
import type { SubmitterField, SubmitterKind } from './submission/submitter';

/**
 * Decision 1374/2016/QĐ-UBND of Hải Phòng, cited by subject: article numbers are added when the
 * full text is in hand.
 */
export const QC_1374 = {
  cadence: 'QC 1374/2016, how often sessions are held',
  duration: 'QC 1374/2016, duration of a session',
  modes: 'QC 1374/2016, modes of dialogue',
  announcement: 'QC 1374/2016, announcement before the session',
  methods: 'QC 1374/2016, methods of dialogue, point iii',
  content: 'QC 1374/2016, content of questions',
  submitters: 'QC 1374/2016, information about the submitter',
  chair: 'QC 1374/2016, chair of a session',
  answering: 'QC 1374/2016, answering of questions',
} as const;

/** Dialogue of commune-level authorities with the people. */
export const LAW_2025 = 'Law on Organisation of Local Government 2025, art. 43';

/** Law on Personal Data Protection. */
export const PDPL = 'Law 91/2025/QH15';

/** A rule of this project, where the regulation is silent. */
export const HOUSE = 'project rule';

export type DayUnit = 'calendar' | 'working';

/** One authority level under one profile: the dated numbers a rule takes as argument. */
export interface LevelRule {
  /** Code of the profile, such as `HP-1374`. */
  profile: string;
  source: string;
  /** `city`, `department`, `district`, `commune`: data, so that a reform is a new row. */
  level: string;
  cadenceMonths: number | null;
  minimumMinutes: number | null;
  maximumMinutes: number | null;
  /** Full days between announcement and start. */
  noticeDays: number;
  maximumOverrunMinutes: number;
  answerDays: number | null;
  answerDayUnit: DayUnit;
  /** Calendar days after the session until its results are published. */
  resultsDays: number | null;
  /** Whether an answer is approved by another person than its author. */
  fourEyes: boolean;
  /** Position codes entitled to chair; empty means any. */
  chairPositions: string[];
  /** At least one panel member holds one of these; empty means none is needed. */
  coChairPositions: string[];
  /** Channels whose address an announcement must give. */
  requiredChannels: Channel[];
  /** Each inner list: at least one of these fields. */
  requiredFields: Record<SubmitterKind, SubmitterField[][]>;
}

/** A regulation in force for some time, with a rule for each level it covers. */
export interface RegulationProfile {
  code: string;
  title: string;
  source: string;
  /** ISO date, inclusive; null means since ever. */
  validFrom: string | null;
  /** ISO date, exclusive; null means until further notice. */
  validTo: string | null;
  levels: LevelRule[];
}

const isInForce = ({ validFrom, validTo }: RegulationProfile, isoDate: string): boolean =>
  (validFrom === null || validFrom <= isoDate) && (validTo === null || isoDate < validTo);

/** The rule for a level on a day. Of several in force the newest wins; of equals, the last. */
export function levelRuleOn(
  profiles: readonly RegulationProfile[],
  level: string,
  isoDate: string,
): LevelRule | null {
  let newest: { since: string; rule: LevelRule } | null = null;
  for (const profile of profiles) {
    const rule = profile.levels.find((candidate) => candidate.level === level);
    const since = profile.validFrom ?? '';
    if (rule === undefined || !isInForce(profile, isoDate)) continue;
    if (newest === null || since >= newest.since) newest = { since, rule };
  }

  return newest?.rule ?? null;
}
