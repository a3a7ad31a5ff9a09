import { judgeReadiness, type NodeFacts } from './readiness';

const LIMITS = { leastFreeBytes: 100, leastFreeShare: 0.1, alarmFreeShare: 0.2 };
const WELL: NodeFacts = {
  isStopping: false,
  isAnswered: true,
  isListening: true,
  hasOwnRules: true,
  disk: { freeBytes: 500, totalBytes: 1_000 },
  clockSkewMilliseconds: 0,
};
const ALL_OK = { database: 'ok', rules: 'ok', listener: 'ok', disk: 'ok', clock: 'ok' };

describe('whether a node is ready', () => {
  it.each<[string, Partial<NodeFacts>, string | null, Record<string, string>]>([
    ['all well', {}, null, {}],
    ['told to stop', { isStopping: true }, 'stopping', {}],
    [
      'without the database',
      { isAnswered: false, isListening: false, hasOwnRules: null, clockSkewMilliseconds: null },
      'database',
      { database: 'failing', listener: 'warning', rules: 'unknown', clock: 'unknown' },
    ],
    ['with a busy pool', { isAnswered: false }, null, { database: 'warning' }],
    ['deaf to the other nodes', { isListening: false }, null, { listener: 'warning' }],
    ['beside a node of another release', { hasOwnRules: false }, null, { rules: 'warning' }],
    [
      'on a disk that fills',
      { disk: { freeBytes: 150, totalBytes: 1_000 } },
      null,
      { disk: 'warning' },
    ],
    ['that cannot see its disk', { disk: null }, null, { disk: 'unknown' }],
    ['with a clock just right enough', { clockSkewMilliseconds: -2_000 }, null, {}],
    ['with a slow clock', { clockSkewMilliseconds: -2_001 }, null, { clock: 'warning' }],
    ['with a fast clock', { clockSkewMilliseconds: 300_000 }, null, { clock: 'warning' }],
  ])('%s', (_case, facts, reason, checks) => {
    expect(judgeReadiness({ ...WELL, ...facts }, LIMITS)).toEqual({
      isReady: reason === null,
      reason,
      checks: { ...ALL_OK, ...checks },
    });
  });
});
