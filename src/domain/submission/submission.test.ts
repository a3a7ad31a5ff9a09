import { refusalsOf } from '../decision';
import type { SessionFacts } from '../dialogue-session/session';
import type { LevelRule } from '../regulation';
import { decideArrival, type Arrival } from './submission';
import { DEFAULT_REQUIRED_FIELDS } from './submitter';

// 10 March 2026, Hải Phòng time. Planned from 08:30 to 10:30, ended at 10:45.
const at = (time: string) => new Date(`2026-03-10T${time}:00+07:00`);

const draft: SessionFacts = {
  announcedAt: null,
  startsAt: at('08:30'),
  plannedEndAt: at('10:30'),
  overrunMinutes: 60,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
};
const ended = {
  ...draft,
  announcedAt: at('07:00'),
  startedAt: at('08:30'),
  endedAt: at('10:45'),
};

const rule: LevelRule = {
  profile: 'HP-1374',
  source: 'QC 1374/2016',
  level: 'city',
  cadenceMonths: 6,
  minimumMinutes: 90,
  maximumMinutes: 120,
  noticeDays: 0,
  maximumOverrunMinutes: 60,
  answerDays: null,
  answerDayUnit: 'calendar',
  resultsDays: null,
  fourEyes: true,
  chairPositions: [],
  coChairPositions: [],
  requiredChannels: [],
  requiredFields: DEFAULT_REQUIRED_FIELDS,
};

const arrival = (changes: Partial<Arrival> = {}): Arrival => ({
  channel: 'portal',
  receivedAt: at('10:00'),
  submitter: {
    kind: 'individual',
    name: 'Nguyễn Văn An',
    address: 'phường Hồng Bàng',
    email: 'an@vd.vn',
  },
  consent: { consentVersion: '2026-01', consentAt: at('10:00'), consentChannel: 'portal' },
  documentNumber: null,
  ...changes,
});

const nobody = { kind: 'individual' } as const;
const noConsent = { consentVersion: null, consentAt: null, consentChannel: null };

describe('what arrives', () => {
  it.each<[string, SessionFacts, LevelRule | null, Arrival, string, string[]]>([
    ['on the portal in time', ended, rule, arrival(), '10:44', []],
    [
      'on the portal too late, whatever receipt it states',
      ended,
      rule,
      arrival({ receivedAt: at('10:00') }),
      '10:45',
      ['INTAKE_CLOSED'],
    ],
    [
      'by telephone in time, entered later',
      ended,
      rule,
      arrival({ channel: 'telephone' }),
      '15:00',
      [],
    ],
    [
      'by post, stated for later than now',
      ended,
      rule,
      arrival({ channel: 'post', receivedAt: at('10:01'), documentNumber: '12/CV' }),
      '10:00',
      ['RECEIPT_IN_FUTURE'],
    ],
    [
      'by post with its number',
      ended,
      rule,
      arrival({ channel: 'post', documentNumber: '12/CV' }),
      '10:00',
      [],
    ],
    [
      'by post without one',
      ended,
      rule,
      arrival({ channel: 'post', documentNumber: ' ' }),
      '10:00',
      ['DOCUMENT_NUMBER_MISSING'],
    ],
    [
      'from nobody, too late and without consent',
      ended,
      rule,
      arrival({ submitter: nobody, consent: noConsent }),
      '11:00',
      ['INTAKE_CLOSED', 'SUBMITTER_INCOMPLETE', 'CONSENT_MISSING'],
    ],
    [
      'in a session not yet announced, which has no rule',
      draft,
      null,
      arrival({ channel: 'email' }),
      '10:00',
      ['INTAKE_NOT_OPEN', 'LEVEL_WITHOUT_RULE'],
    ],
    [
      'in an announced session without a rule',
      ended,
      null,
      arrival(),
      '10:00',
      ['LEVEL_WITHOUT_RULE'],
    ],
  ])('%s', (_situation, session, given, what, now, codes) => {
    const decision = decideArrival(session, given, what, at(now));

    expect(refusalsOf(decision).map(({ code }) => code)).toEqual(codes);
  });
});
