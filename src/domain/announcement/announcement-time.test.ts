import { refusalsOf } from '../decision';
import type { SessionFacts } from '../dialogue-session/session';
import { decideAnnouncementTime } from './announcement-time';

const at = (instant: string) => new Date(`2026-03-${instant}+07:00`);
const NOW = at('01T08:00:00');

const draft: SessionFacts = {
  announcedAt: null,
  startsAt: at('10T08:30:00'),
  plannedEndAt: at('10T10:30:00'),
  overrunMinutes: 60,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
};
const announced = { ...draft, announcedAt: at('01T07:00:00') };
const rule = { noticeDays: 7, source: 'Luật 2025' };

it.each<[string, Date | null, SessionFacts, typeof rule | null, string[]]>([
  ['at the last instant of its notice', at('03T08:30:00'), draft, rule, []],
  ['a millisecond later', at('03T08:30:00.001'), draft, rule, ['NOTICE_TOO_SHORT']],
  ['in a moment', at('01T08:00:00.001'), draft, rule, []],
  ['now', NOW, draft, rule, ['ANNOUNCEMENT_TIME_PAST']],
  ['of a level no regulation covers', at('09T08:30:00'), draft, null, []],
  ['without a start', at('09T08:30:00'), { ...draft, startsAt: null }, rule, []],
  [
    'when it is announced already',
    at('02T08:30:00'),
    announced,
    rule,
    ['SESSION_ALREADY_ANNOUNCED'],
  ],
  ['no more', null, draft, rule, []],
  ['no more, when it is announced already', null, announced, rule, ['SESSION_ALREADY_ANNOUNCED']],
])('a session set to be announced %s', (_moment, announceAt, facts, under, codes) => {
  const decision = decideAnnouncementTime(announceAt, facts, under, NOW);

  expect(refusalsOf(decision).map(({ code }) => code)).toEqual(codes);
});

it('in the past and too late at once is told both', () => {
  const facts = { ...draft, startsAt: at('02T08:30:00') };
  const decision = decideAnnouncementTime(at('01T07:00:00'), facts, rule, NOW);

  expect(refusalsOf(decision).map(({ code }) => code)).toEqual([
    'ANNOUNCEMENT_TIME_PAST',
    'NOTICE_TOO_SHORT',
  ]);
});
