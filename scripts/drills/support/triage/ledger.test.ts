import { NOTHING, violationsOfLedger } from './ledger';

const audited = (fates: string, requestId = 'r1') => ({ requestId, submissionKey: 's', fates });
const entry = (...possible: string[]) => ({ requestId: 'r1', submissionKey: 's', possible });

describe('the ledger held against the audit', () => {
  it.each([
    ['an acknowledged decision is there once', [entry('accepted')], [audited('accepted')]],
    ['a refused one is not', [entry(NOTHING)], []],
    ['an unanswered one may be', [entry(NOTHING, 'merged')], [audited('merged')]],
  ])('finds nothing wrong where %s', (_, ledger, rows) => {
    expect(violationsOfLedger(ledger, rows)).toEqual([]);
  });

  it.each([
    ['an acknowledged decision is missing', [entry('accepted')], []],
    ['it is there twice', [entry('accepted')], [audited('accepted>accepted')]],
    ['a refused one is there', [entry(NOTHING)], [audited('rejected')]],
    ['nobody asked for one', [], [audited('rejected', 'r2')]],
  ])('finds that %s', (_, ledger, rows) => {
    expect(violationsOfLedger(ledger, rows)).toHaveLength(1);
  });
});
