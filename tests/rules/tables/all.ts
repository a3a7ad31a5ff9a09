import type { Rule } from '../../support/write-paths/path';
import { announcingRules } from './announcing';
import { callingRules } from './calling';
import { draftRules } from './drafts';
import { fateRules } from './fates';
import { keptRulesOfSessions } from './kept-sessions';
import { orderRules } from './order-of-events';
import { profileRules } from './profiles';
import { keptSubmissionRules, receivingRules } from './receiving';
import { recordRules } from './records';

export const SESSION_RULES: readonly Rule[] = [
  ...announcingRules,
  ...orderRules,
  ...keptRulesOfSessions,
  ...callingRules,
];

export const RECORD_RULES: readonly Rule[] = [
  ...receivingRules,
  ...keptSubmissionRules,
  ...fateRules,
  ...recordRules,
  ...draftRules,
  ...profileRules,
];
