import type { QueueItem } from '../../../../staff-api/contract/submission';
import { withChange, withoutRows, withRow } from './queue-pages';

const row = (documentId: string, second: number): QueueItem => ({
  documentId,
  channel: 'portal',
  submitterKind: 'individual',
  name: 'Nguyễn Thị Mai',
  kind: 'difficulty',
  theme: null,
  content: 'Khi nào đường Lạch Tray được sửa?',
  receivedAt: `2026-03-10T01:00:${String(second).padStart(2, '0')}.000Z`,
  fate: 'pending',
  questionKey: null,
  authority: null,
  quarantineReason: null,
  lockedBy: null,
});

const data = {
  pageParams: [undefined, 'x'],
  pages: [
    { submissions: [row('a', 1), row('b', 2)], next: 'x' },
    { submissions: [row('c', 3), row('d', 4)], next: null },
  ],
};

const idsOf = ({ pages }: typeof data) =>
  pages.map(({ submissions }) => submissions.map(({ documentId }) => documentId));

test('decided ones leave, the pages stay', () => {
  expect(idsOf(withoutRows(data, new Set(['b', 'c'])) as typeof data)).toEqual([['a'], ['d']]);
});

test.each(['a', 'b', 'c', 'd'])('what was undone comes back to its place: %s', (documentId) => {
  const taken = data.pages.flatMap(({ submissions }) => submissions);
  const again = withRow(
    withoutRows(data, new Set([documentId])),
    taken.find((each) => each.documentId === documentId)!,
  );
  expect(idsOf(again as typeof data).flat()).toEqual(['a', 'b', 'c', 'd']);
});

test('a row put back twice stands there once', () => {
  expect(idsOf(withRow(data, row('b', 2)) as typeof data).flat()).toEqual(['a', 'b', 'c', 'd']);
});

test('one row changes alone', () => {
  const { pages } = withChange(data, 'c', { fate: 'rejected' });
  expect(pages.map(({ submissions }) => submissions.map(({ fate }) => fate))).toEqual([
    ['pending', 'pending'],
    ['rejected', 'pending'],
  ]);
});
