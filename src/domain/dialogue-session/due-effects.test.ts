import { effectsDue, type ScheduledSession } from './due-effects';
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
const announced = { ...draft, announcedAt: new Date('2026-03-01T08:00:00+07:00') };
const announcedLate = { ...draft, announcedAt: at('08:01:00') };
const started = { ...announced, startedAt: at('08:31:00') };

const REMINDERS = [1_440, 30, 120];

const due = (session: ScheduledSession, now: Date): string[] =>
  effectsDue(session, REMINDERS, now).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`);

const by = (facts: SessionFacts, announceAt: Date | null = null) => ({ facts, announceAt });
const as = (kind: string, time: string) => [`${kind} ${at(time).toISOString()}`];

it.each<[string, ScheduledSession, string, string[]]>([
  ['in preparation without a time', by(draft), '07:00:00', []],
  ['before its time of announcement', by(draft, at('07:00:00')), '06:59:59.999', []],
  [
    'at its time of announcement',
    by(draft, at('07:00:00')),
    '07:00:00',
    as('announcement', '07:00:00'),
  ],
  [
    'announced by hand before its time',
    by(announced, at('07:00:00')),
    '07:59:00',
    as('start-reminder', '06:30:00'),
  ],
  ['before a reminder', by(announced), '07:59:59.999', as('start-reminder', '06:30:00')],
  ['at a reminder', by(announced), '08:00:00', as('start-reminder', '08:00:00')],
  ['just before its start', by(announced), '08:29:59.999', as('start-reminder', '08:00:00')],
  ['at its start', by(announced), '08:30:00', []],
  ['announced after the reminder was due', by(announcedLate), '08:10:00', []],
  ['started early', by({ ...announced, startedAt: at('08:05:00') }), '08:10:00', []],
  ['on air', by(started), '10:29:59.999', []],
  ['at its planned end', by(started), '10:30:00', as('overrun-begins', '10:30:00')],
  ['never started, after its planned end', by(announced), '10:30:00', []],
  ['just before its latest end', by(started), '11:29:59.999', as('overrun-begins', '10:30:00')],
  ['at its latest end', by(started), '11:30:00', as('session-lapsed', '11:30:00')],
  ['never started, at its latest end', by(announced), '11:30:00', as('session-lapsed', '11:30:00')],
  ['ended by its chair', by({ ...started, endedAt: at('10:40:00') }), '11:30:00', []],
  ['cancelled', by({ ...announced, cancelledAt: at('08:00:00') }), '11:30:00', []],
])('what is due for a session %s', (_moment, session, now, effects) => {
  expect(due(session, at(now))).toEqual(effects);
});

it('is the reminder of the day before, a day before', () => {
  expect(due(by(announced), new Date('2026-03-09T08:30:00+07:00'))).toEqual([
    `start-reminder ${new Date('2026-03-09T08:30:00+07:00').toISOString()}`,
  ]);
});
