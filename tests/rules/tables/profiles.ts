import { randomUUID } from 'node:crypto';
import { PROFILE } from '../../../src/content-types';
import { DEFAULT_REQUIRED_FIELDS } from '../../../src/domain/submission/submitter';
import type { Rule } from '../../support/write-paths/path';

const LEVEL = {
  level: 'ministry',
  noticeDays: 0,
  maximumOverrunMinutes: 0,
  answerDayUnit: 'working',
  fourEyes: true,
  chairPositions: [],
  coChairPositions: [],
  requiredChannels: ['portal'],
  requiredFields: DEFAULT_REQUIRED_FIELDS,
};

const profile = (change: object = {}) => ({
  code: `P-${randomUUID().slice(0, 8)}`,
  title: 'Quy chế thử nghiệm',
  source: 'Quyết định thử nghiệm',
  validFrom: '2099-01-01',
  levels: [LEVEL],
  ...change,
});

const entering = (title: string, change: object): Rule => ({
  title: `entering a profile ${title}`,
  code: 'PROFILE_INVALID',
  by: 'governProfile',
  async given() {
    return { attempt: { kind: 'create', uid: PROFILE, data: profile(change) } };
  },
});

/** What a profile must be so that questions can be judged by it. Source: project rule. */
export const profileRules: readonly Rule[] = [
  entering('that lapses before it begins', { validTo: '2098-12-31' }),
  entering('with two rules for a level', { levels: [LEVEL, LEVEL] }),
  entering('that forgets organisations', {
    levels: [{ ...LEVEL, requiredFields: { individual: [['name']], enterprise: [] } }],
  }),
  {
    title: 'taking the list of channels from a profile',
    code: 'PROFILE_INVALID',
    by: 'governProfile',
    async given({ strapi }) {
      const { documentId } = await strapi.documents(PROFILE).create({ data: profile() as never });
      const data = { levels: [{ ...LEVEL, requiredChannels: { portal: true } }] };
      return { attempt: { kind: 'change', uid: PROFILE, documentId, data } };
    },
  },
];
