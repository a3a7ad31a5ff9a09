import type { SessionPlan } from '../announcement/announce';
import { refusalsOf } from '../decision';
import type { LevelRule } from '../regulation';
import { CONTROL_COMMANDS, type ControlCommand, decideControls } from './control';
import type { SessionFacts } from './session';

// 10 March 2026, Hải Phòng time. Planned from 08:30 to 10:30, with an hour of overrun.
const at = (time: string) => new Date(`2026-03-10T${time}+07:00`);

const draft: SessionFacts = {
  announcedAt: null,
  startsAt: at('08:30:00'),
  plannedEndAt: at('10:30:00'),
  overrunMinutes: 60,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
};
const announced = { ...draft, announcedAt: at('07:00:00') };
const started = { ...announced, startedAt: at('08:31:00') };
const ended = { ...started, endedAt: at('10:45:00') };
const cancelled = { ...announced, cancelledAt: at('08:00:00') };

const rule: LevelRule = {
  profile: 'HP-1374',
  source: 'QC 1374/2016',
  level: 'city',
  cadenceMonths: 6,
  minimumMinutes: 90,
  maximumMinutes: 120,
  noticeDays: 0,
  maximumOverrunMinutes: 120,
  answerDays: 10,
  answerDayUnit: 'working',
  resultsDays: null,
  fourEyes: false,
  chairPositions: [],
  coChairPositions: [],
  requiredChannels: [],
  requiredFields: { individual: [], organization: [], enterprise: [] },
};

const planOf = ({ startsAt, plannedEndAt, overrunMinutes }: SessionFacts): SessionPlan => ({
  topic: 'Cải cách hành chính',
  chair: { name: 'Trần Văn Bình' },
  panel: [],
  startsAt,
  plannedEndAt,
  overrunMinutes,
  mode: 'online',
  place: null,
  onlineAddress: 'https://haiphong.gov.vn',
  broadcastUrl: null,
  intakeChannels: [],
  authority: { validFrom: null, validTo: null },
});

const meeting = (facts: SessionFacts, time: string, changed: Partial<LevelRule> = {}) => {
  const session = { facts, plan: planOf(facts), rule: { ...rule, ...changed } };
  const decisions = decideControls(session, at(time));
  return Object.fromEntries(
    CONTROL_COMMANDS.map((command) => [
      command,
      refusalsOf(decisions[command]).map(({ code }) => code),
    ]),
  );
};

const only = (code: string): Record<ControlCommand, string[]> => ({
  announce: [code],
  start: [code],
  extend: [code],
  end: [code],
  cancel: [code],
  postpone: [code],
});

describe('what the commands of the control screen would meet', () => {
  it.each<[string, SessionFacts, string, Record<ControlCommand, string[]>]>([
    [
      'a draft that lacks nothing',
      draft,
      '07:00:00',
      { ...only('SESSION_NOT_ANNOUNCED'), announce: [] },
    ],
    [
      'announced, long before its start',
      announced,
      '07:30:00',
      {
        announce: ['SESSION_ALREADY_ANNOUNCED'],
        start: ['SESSION_START_TOO_EARLY'],
        extend: ['DURATION_TOO_LONG'],
        end: ['SESSION_NOT_STARTED'],
        cancel: [],
        postpone: [],
      },
    ],
    [
      'on air',
      started,
      '09:00:00',
      {
        announce: ['SESSION_ALREADY_ANNOUNCED'],
        start: ['SESSION_ALREADY_STARTED'],
        extend: [],
        end: [],
        cancel: ['SESSION_ALREADY_STARTED'],
        postpone: ['SESSION_ALREADY_STARTED'],
      },
    ],
    [
      'overrunning, ten minutes beyond its plan',
      started,
      '10:40:00',
      {
        announce: ['SESSION_ALREADY_ANNOUNCED'],
        start: ['SESSION_ALREADY_STARTED'],
        extend: [],
        end: [],
        cancel: ['SESSION_ALREADY_STARTED'],
        postpone: ['SESSION_ALREADY_STARTED'],
      },
    ],
    ['ended', ended, '10:50:00', only('SESSION_ENDED')],
    ['over, as nobody ended it', started, '11:30:00', only('SESSION_ENDED')],
    ['cancelled', cancelled, '08:10:00', only('SESSION_CANCELLED')],
  ])('%s', (_situation, facts, time, refusals) => {
    expect(meeting(facts, time)).toEqual(refusals);
  });

  it('of an announced session with room in its plan, extending is permitted', () => {
    expect(meeting(announced, '07:30:00', { maximumMinutes: 125 }).extend).toEqual([]);
  });

  it('of a session whose level asks for seven days of notice, postponing is permitted', () => {
    expect(meeting(announced, '07:30:00', { noticeDays: 7 }).postpone).toEqual([]);
  });

  it('of a session without a rule, announcing is refused for that', () => {
    const session = { facts: draft, plan: planOf(draft), rule: null };
    expect(refusalsOf(decideControls(session, at('07:00:00')).announce)).toMatchObject([
      { code: 'LEVEL_WITHOUT_RULE' },
    ]);
  });
});
