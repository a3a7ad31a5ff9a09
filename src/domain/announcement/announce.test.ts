import { refusalsOf, type Decision } from '../decision';
import type { LevelRule } from '../regulation';
import { DEFAULT_REQUIRED_FIELDS } from '../submission/submitter';
import {
  decideAnnouncedPlan,
  decideAnnouncement,
  decideNewSchedule,
  type SessionPlan,
} from './announce';

const rule: LevelRule = {
  profile: 'HP-1374',
  source: 'QC 1374/2016',
  level: 'city',
  cadenceMonths: 6,
  minimumMinutes: 90,
  maximumMinutes: 120,
  noticeDays: 7,
  maximumOverrunMinutes: 60,
  answerDays: null,
  answerDayUnit: 'calendar',
  resultsDays: null,
  fourEyes: true,
  chairPositions: ['city-chair'],
  coChairPositions: [],
  requiredChannels: ['email'],
  requiredFields: DEFAULT_REQUIRED_FIELDS,
};

const plan: SessionPlan = {
  topic: 'Thủ tục đăng ký kinh doanh',
  chair: { name: 'Trần Thị Bình', position: 'city-chair' },
  panel: [],
  startsAt: new Date('2026-03-10T08:30:00+07:00'),
  plannedEndAt: new Date('2026-03-10T10:30:00+07:00'),
  overrunMinutes: 60,
  mode: 'online',
  place: null,
  onlineAddress: 'https://doithoai.vd.vn',
  broadcastUrl: null,
  intakeChannels: [{ channel: 'email', address: 'banbientap@vd.vn' }],
  authority: { validFrom: null, validTo: null },
};

const inTime = new Date('2026-03-03T08:30:00+07:00');
const tooLate = new Date('2026-03-03T08:30:01+07:00');
const guest = { name: 'Vũ Văn Em' };

const codesOf = (decision: Decision) => refusalsOf(decision).map(({ code }) => code);

describe('announcing a planned session', () => {
  it.each<[string, Partial<SessionPlan>, LevelRule | null, Date, string[]]>([
    ['that keeps to every rule, at the last moment', {}, rule, inTime, []],
    ['a second later', {}, rule, tooLate, ['NOTICE_TOO_SHORT']],
    ['of a level no regulation covers', {}, null, inTime, ['LEVEL_WITHOUT_RULE']],
    [
      'of a level no regulation covers, without a topic',
      { topic: '' },
      null,
      inTime,
      ['ANNOUNCEMENT_INCOMPLETE', 'LEVEL_WITHOUT_RULE'],
    ],
    [
      'of an authority closed that day',
      { authority: { validFrom: null, validTo: '2026-03-03' } },
      rule,
      inTime,
      ['AUTHORITY_CLOSED'],
    ],
    [
      'of an authority that closes before the session',
      { authority: { validFrom: null, validTo: '2026-03-10' } },
      rule,
      inTime,
      ['AUTHORITY_CLOSED'],
    ],
    [
      'of an authority that closes the day after the session',
      { authority: { validFrom: null, validTo: '2026-03-11' } },
      rule,
      inTime,
      [],
    ],
    ['without a start', { startsAt: null }, rule, tooLate, ['ANNOUNCEMENT_INCOMPLETE']],
    [
      'that breaks every rule',
      {
        topic: null,
        plannedEndAt: new Date('2026-03-10T09:00:00+07:00'),
        overrunMinutes: 61,
        chair: guest,
        authority: { validFrom: '2027-01-01', validTo: null },
      },
      rule,
      tooLate,
      [
        'ANNOUNCEMENT_INCOMPLETE',
        'DURATION_TOO_SHORT',
        'NOTICE_TOO_SHORT',
        'OVERRUN_TOO_LONG',
        'CHAIR_NOT_ENTITLED',
        'AUTHORITY_CLOSED',
      ],
    ],
  ])('%s', (_situation, changes, given, now, codes) => {
    expect(codesOf(decideAnnouncement({ ...plan, ...changes }, given, now))).toEqual(codes);
  });

  it.each<[string, Partial<SessionPlan>, string[]]>([
    ['says so', {}, ['authority']],
    ['says so first', { topic: null, mode: null }, ['authority', 'topic', 'mode']],
  ])('of no authority %s', (_how, changes, missing) => {
    const decision = decideAnnouncement({ ...plan, ...changes, authority: null }, rule, inTime);

    expect(refusalsOf(decision).map(({ code, params }) => [code, params?.missing])).toEqual([
      ['ANNOUNCEMENT_INCOMPLETE', missing],
    ]);
  });
});

describe('an announced session', () => {
  it.each<[string, Partial<SessionPlan>, Date, string[]]>([
    ['keeping to its rule', {}, inTime, []],
    ['too soon', {}, tooLate, ['NOTICE_TOO_SHORT']],
    [
      'too long and too soon',
      { plannedEndAt: new Date('2026-03-10T10:31:00+07:00') },
      tooLate,
      ['DURATION_TOO_LONG', 'NOTICE_TOO_SHORT'],
    ],
    ['without a start', { startsAt: null }, inTime, ['SCHEDULE_INVALID']],
  ])('is rescheduled, %s', (_situation, changes, now, codes) => {
    expect(codesOf(decideNewSchedule({ ...plan, ...changes }, rule, now))).toEqual(codes);
  });

  it.each<[string, Partial<SessionPlan>, string[]]>([
    ['in its place, and still says everything', { onlineAddress: 'https://moi.vd.vn' }, []],
    ['and loses its address', { onlineAddress: null }, ['ANNOUNCEMENT_INCOMPLETE']],
    ['and loses its chair', { chair: null }, ['ANNOUNCEMENT_INCOMPLETE', 'CHAIR_NOT_ENTITLED']],
    ['and gets another chair', { chair: guest }, ['CHAIR_NOT_ENTITLED']],
  ])('is edited %s', (_situation, changes, codes) => {
    expect(codesOf(decideAnnouncedPlan({ ...plan, ...changes }, rule))).toEqual(codes);
  });
});
