import fc from 'fast-check';
import { sessionState, type SessionFacts } from '../../src/domain/dialogue-session/session';
import { type RunningApp, startApp } from '../support/app';

/** Few enough instants that every comparison meets equality. */
const instant = fc.integer({ min: 0, max: 6 }).map((minute) => new Date(minute * 60_000));
const orNull = fc.option(instant, { nil: null });

const facts: fc.Arbitrary<SessionFacts> = fc.record({
  announcedAt: orNull,
  startsAt: orNull,
  plannedEndAt: orNull,
  overrunMinutes: fc.integer({ min: 0, max: 2 }),
  startedAt: orNull,
  endedAt: orNull,
  cancelledAt: orNull,
});

describe('the state of a session in SQL', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  it('is the one the domain computes from the same facts', async () => {
    const cases = fc.sample(fc.tuple(facts, instant), { numRuns: 1_000, seed: 1374 });
    const given = cases.map(([one, now]) => ({
      announced_at: one.announcedAt,
      planned_end_at: one.plannedEndAt,
      overrun_minutes: one.overrunMinutes,
      started_at: one.startedAt,
      ended_at: one.endedAt,
      cancelled_at: one.cancelledAt,
      at: now,
    }));

    const { rows } = await app.strapi.db.connection.raw(
      `select dialogue_session_state(
          jsonb_populate_record(null::dialogue_sessions, one),
          ((one ->> 'at')::timestamptz at time zone 'UTC')) as "state"
        from jsonb_array_elements(?::jsonb) with ordinality as given (one, number) order by number`,
      [JSON.stringify(given)],
    );

    expect(rows.map(({ state }: { state: string }) => state)).toEqual(
      cases.map(([one, now]) => sessionState(one, now)),
    );
  });
});
