import { cadenceStatus, nextSessionDue, type SessionHistory } from './cadence';

const history = (
  cadenceMonths: number | null,
  lastSessionOn: string | null,
  authorityValidFrom: string | null = null,
): SessionHistory => ({ lastSessionOn, authorityValidFrom, rule: { cadenceMonths } });

describe('the next session is due', () => {
  it.each<[string, SessionHistory, string | null]>([
    ['six months after the city’s last', history(6, '2026-03-10'), '2026-09-10'],
    ['two months after a department’s last', history(2, '2025-12-15'), '2026-02-15'],
    ['at the end of a month that is too short', history(6, '2025-08-31'), '2026-02-28'],
    ['on 29 February of a leap year', history(2, '2027-12-31'), '2028-02-29'],
    ['a year after a commune began, none held', history(12, null, '2025-07-01'), '2026-07-01'],
    [
      'counted from the last rather than the start',
      history(2, '2026-03-10', '2025-07-01'),
      '2026-05-10',
    ],
    ['never where no cadence is set', history(null, '2026-03-10'), null],
    ['nobody knows when, without any date', history(6, null), null],
    ['nobody knows when, after an unreadable date', history(6, '2026-02-30'), null],
  ])('%s', (_situation, given, due) => {
    expect(nextSessionDue(given)).toBe(due);
  });
});

describe('an authority whose session is due on 10 September', () => {
  it.each([
    ['fifteen days ahead', '2026-08-26', 'on_time'],
    ['fourteen days ahead', '2026-08-27', 'due_soon'],
    ['on the day itself', '2026-09-10', 'due_soon'],
    ['the day after', '2026-09-11', 'overdue'],
  ])('%s', (_day, today, status) => {
    expect(cadenceStatus('2026-09-10', today)).toBe(status);
  });

  it('has no status where nothing is due', () => {
    expect(cadenceStatus(null, '2026-09-10')).toBe('none');
  });
});
