import { ANNOUNCEMENT_TIME_REFUSALS } from './refusal-sentences/announcement-time';
import { ANSWER_REFUSALS } from './refusal-sentences/answer';
import { SESSION_REFUSALS } from './refusal-sentences/dialogue-session';
import { DIRECT_PUBLICATION_REFUSALS } from './refusal-sentences/direct-publication';
import { INTAKE_GUARD_REFUSALS } from './refusal-sentences/intake-guard';
import { OPERATION_REFUSALS } from './refusal-sentences/operation';
import { SCHEDULE_REFUSALS } from './refusal-sentences/schedule';
import { STAFF_REFUSALS } from './refusal-sentences/staff';
import { STORAGE_REFUSALS } from './refusal-sentences/storage';
import { SUBMISSION_REFUSALS } from './refusal-sentences/submission';
import { SURFACE_REFUSALS } from './refusal-sentences/surface';

export type RefusalLanguage = 'vi' | 'en';

/** Every refusal code with the sentence a person reads. */
export const REFUSALS = {
  ...SESSION_REFUSALS,
  ...SCHEDULE_REFUSALS,
  ...ANNOUNCEMENT_TIME_REFUSALS,
  ...SUBMISSION_REFUSALS,
  ...INTAKE_GUARD_REFUSALS,
  ...ANSWER_REFUSALS,
  ...DIRECT_PUBLICATION_REFUSALS,
  ...STAFF_REFUSALS,
  ...OPERATION_REFUSALS,
  ...STORAGE_REFUSALS,
  ...SURFACE_REFUSALS,
} as const satisfies Record<string, Record<RefusalLanguage, string>>;

export type RefusalCode = keyof typeof REFUSALS;

/** Codes no rule of `domain` raises: only the layers that store and serve can know them. */
export const STORAGE_CODES = Object.keys({
  ...STORAGE_REFUSALS,
  ...SURFACE_REFUSALS,
}) as (keyof typeof STORAGE_REFUSALS | keyof typeof SURFACE_REFUSALS)[];

export const refusalSentence = (code: RefusalCode, language: RefusalLanguage): string =>
  REFUSALS[code][language];
