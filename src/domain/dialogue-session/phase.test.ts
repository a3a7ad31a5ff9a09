import { isSoonestFirst, SESSION_PHASES, statesIn } from './phase';
import { SESSION_STATES } from './session';

describe('the phases readers are told of', () => {
  it('have every state but the draft, each once', () => {
    const states = SESSION_PHASES.flatMap((phase) => statesIn(phase));
    expect([...states].sort()).toEqual(SESSION_STATES.filter((state) => state !== 'draft').sort());
    expect(statesIn(null)).toEqual(states);
  });

  it.each([
    ['upcoming', true],
    ['live', true],
    ['ended', false],
    [null, false],
  ] as const)('list %s sessions with the soonest first: %s', (phase, soonest) => {
    expect(isSoonestFirst(phase)).toBe(soonest);
  });
});
