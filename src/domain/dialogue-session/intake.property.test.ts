import fc from 'fast-check';
import { addMinutes } from '../calendar/instant';
import { decideIntake, intakePeriod } from './intake';
import { decideSessionCommand, type SessionCommand } from './events';
import type { SessionFacts } from './session';

const MIDNIGHT = new Date('2026-03-10T00:00:00+07:00');
const minute = (count: number) => addMinutes(MIDNIGHT, count);

/**
 * The system: facts, judged and recorded as the real one does, and what it let in. As under the
 * session's lock, no two things happen at the same instant: each step takes a minute.
 */
interface System {
  facts: SessionFacts;
  now: number;
  verdicts: { receivedAt: Date; accepted: boolean }[];
}

/**
 * The model: a door that is opened once and shut once. Time is counted in whole minutes, and
 * each passes separately, so that the door shuts by itself at the minute it should.
 */
interface Model {
  door: 'not yet' | 'open' | 'shut';
  hasStarted: boolean;
  start: number;
  plannedEnd: number;
}

type Step =
  | { does: 'announce' | 'start' | 'end' | 'cancel' | 'submit' | 'retry' | 'tickToTheEdge' }
  | { does: 'tick' | 'extend' | 'reschedule'; minutes: number };

const OVERRUN = 30;
const START = 60;
const PLANNED_END = 160;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...(['announce', 'start', 'end', 'cancel', 'submit', 'submit', 'retry'] as const),
        'tickToTheEdge' as const,
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('tick', 'tick', 'extend', 'reschedule'),
      minutes: fc.integer({ min: -5, max: 70 }),
    }),
  },
);

/** Mostly a session that is really announced, so that the interesting part is reached. */
const history = fc
  .tuple(fc.boolean(), fc.array(step, { maxLength: 50 }))
  .map(([announced, steps]): Step[] => (announced ? [{ does: 'announce' }, ...steps] : steps));

function command(
  system: System,
  name: SessionCommand,
  recorded: Partial<SessionFacts>,
  details: Parameters<typeof decideSessionCommand>[3] = {},
): boolean {
  const { permitted } = decideSessionCommand(name, system.facts, minute(system.now), details);
  if (permitted) system.facts = { ...system.facts, ...recorded };

  return permitted;
}

function passOneMinute(system: System, model: Model) {
  system.now += 1;
  if (model.door === 'open' && system.now >= model.plannedEnd + OVERRUN) model.door = 'shut';
}

function submit(system: System, model: Model) {
  const receivedAt = minute(system.now);
  const accepted = decideIntake(intakePeriod(system.facts), receivedAt).permitted;
  system.verdicts.push({ receivedAt, accepted });

  expect(accepted).toBe(model.door === 'open');
}

/** A stored verdict never changes, whatever has happened to the session since. */
function retry(system: System) {
  const again = system.verdicts.map(
    ({ receivedAt }) => decideIntake(intakePeriod(system.facts), receivedAt).permitted,
  );

  expect(again).toEqual(system.verdicts.map(({ accepted }) => accepted));
}

function take(system: System, model: Model, next: Step) {
  const now = minute(system.now);
  switch (next.does) {
    case 'submit':
      return submit(system, model);
    case 'retry':
      return retry(system);
    case 'tick':
      for (let passed = 0; passed < next.minutes; passed += 1) passOneMinute(system, model);
      return undefined;
    case 'tickToTheEdge':
      while (system.now < model.plannedEnd + OVERRUN) passOneMinute(system, model);
      return submit(system, model);
    case 'announce': {
      const outOfTime = system.now >= model.plannedEnd + OVERRUN;
      if (command(system, 'announce', { announcedAt: now })) {
        model.door = outOfTime ? 'shut' : 'open';
      }
      return undefined;
    }
    case 'start':
      if (command(system, 'start', { startedAt: now })) model.hasStarted = true;
      return undefined;
    case 'end': {
      const permitted = command(system, 'end', { endedAt: now });
      expect(permitted).toBe(model.door === 'open' && model.hasStarted);
      if (permitted) model.door = 'shut';
      return undefined;
    }
    case 'cancel': {
      const permitted = command(system, 'cancel', { cancelledAt: now }, { reason: 'Bão số 3' });
      expect(permitted).toBe(model.door === 'open' && !model.hasStarted);
      if (permitted) model.door = 'shut';
      return undefined;
    }
    case 'extend': {
      const end = model.plannedEnd + next.minutes;
      const plannedEndAt = minute(end);
      const permitted = command(system, 'extend', { plannedEndAt }, { plannedEndAt });
      expect(permitted).toBe(model.door === 'open' && next.minutes > 0 && end > system.now);
      if (permitted) model.plannedEnd = end;
      return undefined;
    }
    case 'reschedule': {
      const start = system.now + next.minutes;
      const plan = { startsAt: minute(start), plannedEndAt: minute(start + 100) };
      const permitted = command(system, 'reschedule', plan, { ...plan, reason: 'Bão số 3' });
      const isMoved = start !== model.start || start + 100 !== model.plannedEnd;
      expect(permitted).toBe(
        model.door === 'open' && !model.hasStarted && next.minutes > 0 && isMoved,
      );
      if (permitted) Object.assign(model, { start, plannedEnd: start + 100 });
      return undefined;
    }
  }
}

describe('whatever happens to a session', () => {
  it('a question is taken exactly while its door is open, and a verdict stands for ever', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const system: System = {
          now: 0,
          verdicts: [],
          facts: {
            announcedAt: null,
            startsAt: minute(START),
            plannedEndAt: minute(PLANNED_END),
            overrunMinutes: OVERRUN,
            startedAt: null,
            endedAt: null,
            cancelledAt: null,
          },
        };
        const model: Model = {
          door: 'not yet',
          hasStarted: false,
          start: START,
          plannedEnd: PLANNED_END,
        };
        for (const next of steps) {
          take(system, model, next);
          passOneMinute(system, model);
        }

        submit(system, model);
        retry(system);
      }),
      { numRuns: 2000 },
    );
  });
});
