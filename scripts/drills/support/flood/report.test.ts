import type { FloodAccount } from './flood-messages';
import type { HonestQuestion } from './honest';
import { HOSTILE_KINDS, hostileRequest } from './hostile-requests';
import { type FloodFindings, verdictOn, violationsIn } from './report';

const asked = (marker: string, took: number, outcome = '201'): HonestQuestion => ({
  marker,
  outcome,
  receipt: outcome === '201' ? 'XXXXX' : null,
  took,
  repeats: 0,
});

const answered429 = Object.fromEntries(
  HOSTILE_KINDS.map((kind): [string, Record<string, number>] => [kind, { '429': 3 }]),
) as FloodAccount;

const findings = (more: Partial<FloodFindings> = {}): FloodFindings => ({
  quiet: [asked('a', 10)],
  flooded: [asked('b', 20)],
  stored: [
    { marker: 'a', isSetAside: false },
    { marker: 'b', isSetAside: false },
  ],
  hostile: answered429,
  hostileStored: { inQueue: 1, setAside: 2 },
  ...more,
});

describe('the verdict on a flood', () => {
  it('is met when nothing honest is amiss and nobody waits more than twice as long', () => {
    const { isMet, lines } = verdictOn(findings());
    expect(isMet).toBe(true);
    expect(lines.join('\n')).toContain('2.00   target ≤ 2: met');
  });

  it('is missed when honest senders wait more than twice as long', () => {
    const { isMet, lines } = verdictOn(findings({ flooded: [asked('b', 20.1)] }));
    expect([isMet, lines.some((line) => line.includes('MISSED'))]).toEqual([false, true]);
  });

  it.each<[string, Partial<FloodFindings>, string]>([
    [
      'refused',
      { flooded: [asked('b', 1, '429 SUBMISSIONS_TOO_MANY')] },
      'b: answered 429 SUBMISSIONS_TOO_MANY',
    ],
    ['unanswered', { flooded: [asked('b', 1, 'none')] }, 'b: answered none'],
    [
      'lost',
      { stored: [{ marker: 'a', isSetAside: false }] },
      'b: acknowledged, and stored 0 times',
    ],
    [
      'doubled',
      { stored: ['a', 'b', 'b'].map((marker) => ({ marker, isSetAside: false })) },
      'b: acknowledged, and stored 2 times',
    ],
    [
      'set aside',
      {
        stored: [
          { marker: 'a', isSetAside: false },
          { marker: 'b', isSetAside: true },
        ],
      },
      'b: set aside',
    ],
  ])('is missed when one was %s', (_what, more, violation) => {
    expect(violationsIn(findings(more))).toEqual([violation]);
    expect(verdictOn(findings(more)).isMet).toBe(false);
  });
});

it('hostile requests come of every kind in turn, each with an address the client forges in front', () => {
  const requests = [...Array(10).keys()].map((index) => hostileRequest(index, 'used'));
  expect(requests.map(({ kind }) => kind)).toEqual([...HOSTILE_KINDS, ...HOSTILE_KINDS]);
  for (const { headers } of requests) {
    expect(headers['X-Forwarded-For']).toMatch(/^10\.\d+\.0\.1, \d+(\.\d+){3}$/);
  }
});
