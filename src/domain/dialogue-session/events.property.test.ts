import fc from 'fast-check';
import { addMinutes } from '../calendar/instant';
import { decideSessionCommand, SESSION_COMMANDS, type SessionCommand } from './events';
import { latestEndAt, sessionState, type SessionFacts, type SessionState } from './session';

const MORNING = new Date('2026-03-10T06:00:00+07:00');

const EVENT = {
  announce: 'announcedAt',
  start: 'startedAt',
  end: 'endedAt',
  cancel: 'cancelledAt',
} as const satisfies Partial<Record<SessionCommand, keyof SessionFacts>>;

const EVENTS = ['announcedAt', 'startedAt', 'endedAt', 'cancelledAt'] as const;

/** Later stages have higher ranks. An extension alone may bring a session from 4 back to 3. */
const RANK: Record<SessionState, number> = {
  draft: 1,
  announced: 2,
  live: 3,
  overrunning: 4,
  ended: 5,
  cancelled: 5,
};

interface Step {
  command: SessionCommand;
  /** Minutes since the step before. */
  later: number;
  /** Minutes from now to the new start or planned end it asks for. */
  ahead: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  command: fc.constantFrom(...SESSION_COMMANDS),
  later: fc.integer({ min: 0, max: 60 }),
  ahead: fc.integer({ min: -30, max: 200 }),
});

const history = fc.record({
  overrunMinutes: fc.integer({ min: 0, max: 60 }),
  steps: fc.array(step, { maxLength: 25 }),
});

function record(facts: SessionFacts, { command, ahead }: Step, now: Date): SessionFacts {
  const asked = addMinutes(now, ahead);
  switch (command) {
    case 'extend':
      return { ...facts, plannedEndAt: asked };
    case 'reschedule':
      return { ...facts, startsAt: asked, plannedEndAt: addMinutes(asked, 100) };
    default:
      return { ...facts, [EVENT[command]]: now };
  }
}

function detailsOf({ command, ahead }: Step, now: Date) {
  const asked = addMinutes(now, ahead);

  return command === 'extend'
    ? { plannedEndAt: asked }
    : { startsAt: asked, plannedEndAt: addMinutes(asked, 100), reason: 'Bão số 3' };
}

/** Plays a history and hands each step's facts to `look`. */
function play(
  { overrunMinutes, steps }: { overrunMinutes: number; steps: Step[] },
  look: (before: SessionFacts, after: SessionFacts, now: Date, step: Step) => void,
) {
  let now = MORNING;
  let facts: SessionFacts = {
    announcedAt: null,
    startsAt: addMinutes(MORNING, 60),
    plannedEndAt: addMinutes(MORNING, 160),
    overrunMinutes,
    startedAt: null,
    endedAt: null,
    cancelledAt: null,
  };
  for (const next of steps) {
    now = addMinutes(now, next.later);
    const before = facts;
    const decision = decideSessionCommand(next.command, before, now, detailsOf(next, now));
    facts = decision.permitted ? record(before, next, now) : before;
    look(before, facts, now, next);
  }
}

describe('whatever is commanded', () => {
  it('a recorded event stays as it is, and events follow one another', () => {
    fc.assert(
      fc.property(history, (given) => {
        play(given, (before, after) => {
          for (const event of EVENTS) {
            if (before[event] !== null) expect(after[event]).toBe(before[event]);
          }
          const { announcedAt, startedAt, endedAt, cancelledAt } = after;
          if (startedAt) expect(announcedAt && announcedAt <= startedAt).toBe(true);
          if (endedAt) expect(startedAt && startedAt <= endedAt).toBe(true);
          if (cancelledAt)
            expect(announcedAt && announcedAt <= cancelledAt && !startedAt).toBe(true);
          if (endedAt) expect(endedAt < (latestEndAt(after) ?? endedAt)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('a session never goes back, except from overrunning to live when it is extended', () => {
    fc.assert(
      fc.property(history, (given) => {
        let reached: SessionState = 'draft';
        play(given, (before, after, now, { command }) => {
          const arrived = sessionState(before, now);
          const left = sessionState(after, now);

          expect(RANK[arrived]).toBeGreaterThanOrEqual(RANK[reached]);
          if (!(command === 'extend' && arrived === 'overrunning' && left === 'live')) {
            expect(RANK[left]).toBeGreaterThanOrEqual(RANK[arrived]);
          }
          if (arrived === 'ended' || arrived === 'cancelled') expect(after).toBe(before);
          reached = left;
        });
      }),
      { numRuns: 1000 },
    );
  });
});
