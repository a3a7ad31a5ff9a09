import { refusalsOf } from '../decision';
import { decideMessage } from './messaging';
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

it.each<[string, SessionFacts, string, string[]]>([
  ['in preparation', draft, '07:00:00', ['SESSION_NOT_ANNOUNCED']],
  ['announced', announced, '07:00:00', []],
  ['on air', started, '09:00:00', []],
  ['overrunning', started, '11:29:59.999', []],
  ['at its latest end', started, '11:30:00', ['SESSION_ENDED']],
  ['ended', { ...started, endedAt: at('10:00:00') }, '10:00:01', ['SESSION_ENDED']],
  ['cancelled', { ...announced, cancelledAt: at('08:00:00') }, '08:01:00', ['SESSION_CANCELLED']],
])('a message to the chair of a session %s', (_state, facts, time, codes) => {
  expect(refusalsOf(decideMessage(facts, at(time))).map(({ code }) => code)).toEqual(codes);
});
