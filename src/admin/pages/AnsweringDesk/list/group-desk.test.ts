import type { DeskItem } from '../../../../staff-api/contract/answer';
import { groupOf, inWorkOrder } from './group-desk';

const item = (change: Partial<DeskItem>): DeskItem => ({
  documentId: 'd',
  state: 'assigned',
  authority: { documentId: 'a', name: 'Sở Xây dựng' },
  session: { documentId: 's', topic: 'Đất đai', state: 'live' },
  question: { documentId: 'q', content: 'Hỏi', theme: null, submissionCount: 1, position: 0 },
  isCurrent: false,
  note: null,
  author: null,
  dueAt: null,
  timeliness: 'none',
  lockedBy: null,
  ...change,
});

describe('a question on the desk', () => {
  it.each<[string, Partial<DeskItem>, string]>([
    ['the chair has called', { isCurrent: true }, 'current'],
    [
      'the chair has called, answered already',
      { isCurrent: true, state: 'published' },
      'published',
    ],
    ['returned with a note', { state: 'drafting', note: 'Bổ sung căn cứ.' }, 'returned'],
    ['being written', { state: 'drafting' }, 'drafting'],
    ['given back with a reason', { state: 'released', note: 'Không thuộc.' }, 'released'],
  ])('%s', (_which, change, group) => {
    expect(groupOf(item(change))).toBe(group);
  });
});

test('the desk is read by what presses most, then by what is due first', () => {
  const order = inWorkOrder([
    item({ documentId: 'published', state: 'published' }),
    item({ documentId: 'new, no limit' }),
    item({ documentId: 'new, due later', dueAt: '2026-03-20T17:00:00.000Z' }),
    item({ documentId: 'new, due', dueAt: '2026-03-10T17:00:00.000Z' }),
    item({ documentId: 'returned', state: 'drafting', note: 'x' }),
    item({ documentId: 'called', isCurrent: true, state: 'submitted' }),
  ]).map(({ documentId }) => documentId);

  expect(order).toEqual([
    'called',
    'returned',
    'new, due',
    'new, due later',
    'new, no limit',
    'published',
  ]);
});
