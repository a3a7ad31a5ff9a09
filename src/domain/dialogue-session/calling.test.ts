import { refusalsOf } from '../decision';
import { answeringNow, decideCalling, decideCallInstant, recordingSecondsAt } from './calling';
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

describe('calling a question', () => {
  it.each<[string, SessionFacts, boolean, string, string[]]>([
    ['of a session in preparation', draft, true, '08:31:00', ['SESSION_NOT_ANNOUNCED']],
    ['before the start', announced, true, '08:31:00', ['SESSION_NOT_STARTED']],
    ['at the instant of the start', started, true, '08:31:00', []],
    ['a millisecond before the latest end', started, true, '11:29:59.999', []],
    ['at the latest end', started, true, '11:30:00', ['SESSION_ENDED']],
    ['after the end', ended, true, '10:50:00', ['SESSION_ENDED']],
    ['of a cancelled session', cancelled, true, '08:31:00', ['SESSION_CANCELLED']],
    ['of another session', started, false, '09:00:00', ['QUESTION_OF_OTHER_SESSION']],
    ['of another session, before the start', announced, false, '08:00:00', ['SESSION_NOT_STARTED']],
  ])('%s', (_situation, facts, isOfSession, time, codes) => {
    expect(refusalsOf(decideCalling(facts, isOfSession, at(time))).map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it('is recorded once', () => {
    expect(decideCallInstant(null).permitted).toBe(true);
    expect(refusalsOf(decideCallInstant(at('09:00:00')))).toMatchObject([
      { code: 'SESSION_EVENT_FIXED', params: { fields: ['calledAt'] } },
    ]);
  });

  it.each([
    ['08:31:00', 0],
    ['08:31:00.999', 0],
    ['08:32:01', 61],
    ['08:30:59', 0],
  ])('at %s lies %i seconds into the recording', (time, seconds) => {
    expect(recordingSecondsAt(at('08:31:00'), at(time))).toBe(seconds);
  });
});

test.each<[string, SessionFacts, string, string | null]>([
  ['on air', started, '09:00:00', 'q1'],
  ['overrunning', started, '11:00:00', 'q1'],
  ['left to lapse', started, '11:30:00', null],
  ['ended', ended, '11:00:00', null],
])('a session %s answers now', (_state, facts, time, key) => {
  expect(answeringNow('q1', facts, at(time))).toBe(key);
});
