import { queueAddress } from './queue-address';

const mostIn = { pending: 'one', quarantined: 'two', unassigned: 'three' };

test.each([
  ['pending', '/dialogue/triage?session=one'],
  ['quarantined', '/dialogue/triage?session=two&quarantined=true'],
  ['unassigned', '/dialogue/triage?session=three&fate=any&withoutAuthority=true'],
  ['submitted', '/dialogue/desk?state=submitted'],
  ['returned', '/dialogue/desk?state=drafting'],
  ['overdue', '/dialogue/desk?state=overdue'],
] as const)('%s is worked on at %s', (queue, address) => {
  expect(queueAddress(queue, mostIn)).toBe(address);
});
