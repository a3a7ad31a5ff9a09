import { latestEndAt, sessionState, type SessionFacts } from './session';

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

describe('the state of a session', () => {
  it.each<[string, SessionFacts, string, string]>([
    ['unannounced, before its plan', draft, '07:00:00', 'draft'],
    ['unannounced, after its plan', draft, '23:00:00', 'draft'],
    ['announced, before the start', announced, '08:29:59', 'announced'],
    ['announced, past the planned start but not started', announced, '08:30:00', 'announced'],
    ['announced, past the planned end but not started', announced, '10:30:00', 'announced'],
    ['announced, never started, at the latest end', announced, '11:30:00', 'ended'],
    ['started', started, '08:31:00', 'live'],
    ['the millisecond before the planned end', started, '10:29:59.999', 'live'],
    ['the planned end of a session still running', started, '10:30:00', 'overrunning'],
    ['the millisecond before the latest end', started, '11:29:59.999', 'overrunning'],
    ['the latest end of a session nobody ended', started, '11:30:00', 'ended'],
    ['ended by the chair', ended, '10:45:00', 'ended'],
    ['ended, seen by a clock a second behind', ended, '10:44:59', 'ended'],
    ['cancelled', cancelled, '08:00:00', 'cancelled'],
    ['cancelled, long after its plan', cancelled, '23:00:00', 'cancelled'],
    [
      'without an overrun, at the planned end',
      { ...started, overrunMinutes: 0 },
      '10:30:00',
      'ended',
    ],
    ['without a planned end', { ...started, plannedEndAt: null }, '23:00:00', 'live'],
  ])('%s', (_moment, facts, time, state) => {
    expect(sessionState(facts, at(time))).toBe(state);
  });

  it('changes last at the planned end plus the overrun', () => {
    expect(latestEndAt(started)).toEqual(at('11:30:00'));
    expect(latestEndAt({ ...started, plannedEndAt: null })).toBeNull();
  });
});
