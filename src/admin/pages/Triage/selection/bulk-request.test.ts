import { bulkRequest } from './bulk-request';

test('a decision goes to the submission, with its reason', () => {
  const action = { command: 'reject', code: 'repeated', details: 'Xem câu trước.' } as const;
  expect(bulkRequest(action, { documentId: 's1' })).toEqual({
    path: '/submissions/s1/reject',
    body: { code: 'repeated', details: 'Xem câu trước.' },
  });
});

test('an authority is given to the question, and to none that is not accepted yet', () => {
  const action = { command: 'assign', authorityKey: 'a1' } as const;
  expect(bulkRequest(action, { documentId: 's1', questionKey: 'q1' })).toEqual({
    path: '/questions/q1/assign',
    body: { authorityKey: 'a1' },
  });
  expect(bulkRequest(action, { documentId: 's1', questionKey: null })).toBeNull();
});
