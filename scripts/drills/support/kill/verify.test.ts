import type { Sending } from './sender';
import { violationsOf } from './verify';

const at = '2026-03-10T01:30:00.123Z';
const sent = (more: Partial<Sending> = {}): Sending => ({
  marker: '[K1-1]',
  key: 'k',
  answers: [{ sentAt: 0, took: 1, status: 201, hasRetryAfter: false }],
  outcome: 'accepted',
  receipt: 'r',
  receivedAt: at,
  ...more,
});
const row = { content: '[K1-1]', receivedAt: at, audited: 1, queued: 1 };

describe('what a sender was told, held against the database', () => {
  it('is right when an acknowledged submission is there once, audited and queued once', () => {
    expect(violationsOf(sent(), [row])).toEqual([]);
  });

  it.each([
    ['lost', sent(), [], 'stored 0 times'],
    ['doubled', sent(), [row, row], 'stored 2 times'],
    ['stored for another instant', sent({ receivedAt: '2026-03-10T01:30:00.124Z' }), [row], 'for'],
    ['audited twice', sent(), [{ ...row, audited: 2 }], '2 audit entries'],
    ['queued never', sent(), [{ ...row, queued: 0 }], '0 messages'],
    ['refused, yet stored', sent({ outcome: 'refused' }), [row], 'but stored'],
    ['never answered', sent({ outcome: 'unknown' }), [row], 'never got a definite answer'],
  ])('tells of one that was %s', (_, sending, rows, said) => {
    expect(violationsOf(sending, rows).join('\n')).toContain(said);
  });
});
