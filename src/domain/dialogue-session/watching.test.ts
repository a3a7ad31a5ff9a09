import { pollInterval } from './watching';

describe('a reader who asks again and again', () => {
  it('asks within six seconds while answers are given', () => {
    for (const state of ['live', 'overrunning'] as const) {
      const { afterSeconds, jitterSeconds } = pollInterval(state);
      expect(afterSeconds + jitterSeconds).toBeLessThanOrEqual(6);
      expect(jitterSeconds).toBeGreaterThan(0);
    }
  });

  it('asks less often before and after', () => {
    for (const state of ['announced', 'ended', 'cancelled'] as const) {
      expect(pollInterval(state).afterSeconds).toBeGreaterThan(pollInterval('live').afterSeconds);
    }
  });
});
