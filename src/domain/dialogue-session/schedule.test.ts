import { refusalsOf } from '../decision';
import { decideDuration, decideNotice, decideOrder, decideOverrun } from './schedule';

const source = 'QC 1374/2016, duration of a session';
const rule = { minimumMinutes: 90, maximumMinutes: 120, source };

// 10 March 2026, Hải Phòng time.
const at = (time: string) => new Date(`2026-03-10T${time}+07:00`);

describe('a session planned from 08:30', () => {
  it.each<[string, Date | null, string | null]>([
    ['to 09:59:59, a second under the minimum', at('09:59:59'), 'DURATION_TOO_SHORT'],
    ['to 10:00, exactly ninety minutes', at('10:00:00'), null],
    ['to 10:30, exactly two hours', at('10:30:00'), null],
    ['to 10:30:01, a second over the maximum', at('10:30:01'), 'DURATION_TOO_LONG'],
    ['to 08:30, without any length', at('08:30:00'), 'SCHEDULE_INVALID'],
    ['to 08:00, backwards', at('08:00:00'), 'SCHEDULE_INVALID'],
    ['without an end', null, 'SCHEDULE_INVALID'],
    ['to an end nobody can read', new Date('?'), 'SCHEDULE_INVALID'],
  ])('%s', (_plan, plannedEndAt, code) => {
    const refusals = refusalsOf(decideDuration(at('08:30:00'), plannedEndAt, rule));

    expect(refusals[0]?.code ?? null).toBe(code);
    expect(refusals.map((refusal) => refusal.source)).toEqual(code === null ? [] : [source]);
  });

  it('is told its length and the limits', () => {
    const decision = decideDuration(at('08:30:00'), at('09:30:00'), rule);

    expect(refusalsOf(decision)[0]?.params).toEqual({
      durationMinutes: 60,
      minimumMinutes: 90,
      maximumMinutes: 120,
    });
  });

  it('may last as it likes where the level sets no limits', () => {
    const free = { minimumMinutes: null, maximumMinutes: null, source };

    expect(decideDuration(at('08:30:00'), at('08:31:00'), free).permitted).toBe(true);
    expect(decideDuration(at('08:30:00'), at('18:30:00'), free).permitted).toBe(true);
    expect(decideDuration(null, at('18:30:00'), free).permitted).toBe(false);
  });
});

describe('a plan in preparation', () => {
  it.each<[string, Date | null, Date | null, string | null]>([
    ['ending a second after its start', at('08:30:00'), at('08:30:01'), null],
    ['ending as it starts', at('08:30:00'), at('08:30:00'), 'SCHEDULE_INVALID'],
    ['ending before it starts', at('08:30:00'), at('08:29:59'), 'SCHEDULE_INVALID'],
    ['without a start yet', null, at('10:00:00'), null],
    ['without an end yet', at('08:30:00'), null, null],
    ['without either', null, null, null],
    ['with an end nobody can read', at('08:30:00'), new Date('?'), 'SCHEDULE_INVALID'],
  ])('%s', (_plan, startsAt, plannedEndAt, code) => {
    expect(refusalsOf(decideOrder(startsAt, plannedEndAt))[0]?.code ?? null).toBe(code);
  });
});

describe('an overrun of at most sixty minutes', () => {
  it.each([
    ['none', 0, null],
    ['the whole of it', 60, null],
    ['a minute more', 61, 'OVERRUN_TOO_LONG'],
    ['less than none', -1, 'SCHEDULE_INVALID'],
    ['half a minute', 0.5, 'SCHEDULE_INVALID'],
    ['no number', Number.NaN, 'SCHEDULE_INVALID'],
  ])('%s', (_situation, overrunMinutes, code) => {
    const decision = decideOverrun(overrunMinutes, { maximumOverrunMinutes: 60, source });

    expect(refusalsOf(decision)[0]?.code ?? null).toBe(code);
  });
});

describe('a session of 10 March, 08:30, announced', () => {
  const week = { noticeDays: 7, source: 'law' };
  const none = { noticeDays: 0, source: 'law' };

  it.each([
    ['seven full days ahead', week, '2026-03-03T08:30:00+07:00', null],
    ['a second less than seven days ahead', week, '2026-03-03T08:30:01+07:00', 'NOTICE_TOO_SHORT'],
    ['that very morning, where no notice is needed', none, '2026-03-10T07:00:00+07:00', null],
    ['at its start, where no notice is needed', none, '2026-03-10T08:30:00+07:00', null],
    ['after its start', none, '2026-03-10T08:30:01+07:00', 'NOTICE_TOO_SHORT'],
  ])('%s', (_moment, given, announcedAt, code) => {
    const decision = decideNotice(new Date(announcedAt), at('08:30:00'), given);

    expect(refusalsOf(decision)[0]?.code ?? null).toBe(code);
  });

  it('too late, is told what would have been in time', () => {
    const decision = decideNotice(at('08:30:00'), at('08:30:00'), week);

    expect(refusalsOf(decision)[0]?.params).toEqual({
      noticeDays: 7,
      latestAnnouncementAt: '2026-03-03T01:30:00.000Z',
      earliestStartAt: '2026-03-17T01:30:00.000Z',
    });
  });

  it('cannot be judged without a start', () => {
    expect(refusalsOf(decideNotice(at('07:00:00'), null, week))[0]?.code).toBe('SCHEDULE_INVALID');
  });
});
