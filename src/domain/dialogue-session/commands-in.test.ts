import { eventOf, sessionCommandsIn } from './commands-in';
import type { SessionFacts } from './session';

// 10 March 2026, Hải Phòng time. The session was planned from 08:30 to 10:00.
const at = (time: string) => new Date(`2026-03-10T${time}:00+07:00`);

const draft: SessionFacts = {
  announcedAt: null,
  startsAt: at('08:30'),
  plannedEndAt: at('10:00'),
  overrunMinutes: 60,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
};
const announced = { ...draft, announcedAt: at('07:00') };
const live = { ...announced, startedAt: at('08:30') };
const cancelled = { ...announced, cancelledAt: at('08:00') };
const ended = { ...live, endedAt: at('10:05') };

describe('sessionCommandsIn', () => {
  it.each<[string, SessionFacts, Partial<SessionFacts>, string[]]>([
    ['nothing changes', live, {}, []],
    ['the same instants are written again', ended, { endedAt: at('10:05') }, []],
    ['a draft changes its plan', draft, { startsAt: at('09:00') }, []],
    ['a draft is announced', draft, { announcedAt: at('07:00') }, ['announce']],
    [
      'a draft is announced with a new plan',
      draft,
      { announcedAt: at('07:00'), plannedEndAt: at('10:30') },
      ['announce'],
    ],
    [
      'an announced session is announced again',
      announced,
      { announcedAt: at('07:30') },
      ['announce'],
    ],
    ['an announced session starts elsewhen', announced, { startsAt: at('09:00') }, ['reschedule']],
    ['an announced session ends later', announced, { plannedEndAt: at('10:15') }, ['extend']],
    ['an announced session ends sooner', announced, { plannedEndAt: at('09:45') }, ['reschedule']],
    ['a live session ends later', live, { plannedEndAt: at('10:15') }, ['extend']],
    ['a live session ends sooner', live, { plannedEndAt: at('09:45') }, ['extend']],
    ['a live session starts elsewhen', live, { startsAt: at('09:00') }, ['reschedule']],
    ['an announced session starts', announced, { startedAt: at('08:30') }, ['start']],
    ['a live session ends', live, { endedAt: at('10:05') }, ['end']],
    ['an ended session ends again', ended, { endedAt: at('10:06') }, ['end']],
    ['an announced session is cancelled', announced, { cancelledAt: at('08:00') }, ['cancel']],
    ['an instant is taken away', ended, { endedAt: null }, []],
    [
      'all at once',
      draft,
      { announcedAt: at('08:20'), startedAt: at('08:20') },
      ['announce', 'start'],
    ],
  ])('%s', (_situation, before, change, commands) => {
    expect(sessionCommandsIn(before, { ...before, ...change })).toEqual(commands);
  });
});

it.each([
  ['an announced session is extended to its planned end', announced, 'extend', ['extend']],
  ['a live session is extended to its planned end', live, 'extend', ['extend']],
  [
    'an announced session is postponed to its planned time',
    announced,
    'reschedule',
    ['reschedule'],
  ],
  ['a draft is extended', draft, 'extend', ['extend']],
  ['an announced session is announced at its very instant', announced, 'announce', ['announce']],
  ['a live session is started at its very instant', live, 'start', ['start']],
  ['an ended session is ended at its very instant', ended, 'end', ['end']],
  ['a cancelled session is cancelled at its very instant', cancelled, 'cancel', ['cancel']],
] as const)('%s: what is meant is judged', (_situation, facts, meant, commands) => {
  expect(sessionCommandsIn(facts, facts, meant)).toEqual(commands);
});

describe('eventOf', () => {
  it.each([
    ['announce', 'announcedAt'],
    ['start', 'startedAt'],
    ['end', 'endedAt'],
    ['cancel', 'cancelledAt'],
    ['extend', null],
    ['reschedule', null],
  ] as const)('%s records %s', (command, event) => {
    expect(eventOf(command)).toBe(event);
  });
});
