import { refusalsOf } from '../decision';
import { QC_1374 } from '../regulation';
import {
  decideIntake,
  decideStatedReceipt,
  intakeClosesAt,
  intakePeriod,
  type IntakePeriod,
} from './intake';

// 10 March 2026, Hải Phòng time. The session was planned from 08:30 to 10:30.
const at = (time: string) => new Date(`2026-03-10T${time}+07:00`);

const running: IntakePeriod = {
  announcedAt: at('07:00:00'),
  endedAt: null,
  cancelledAt: null,
  latestEndAt: at('11:30:00'),
};
const draft = { ...running, announcedAt: null };
const endedEarly = { ...running, endedAt: at('10:00:00') };
const endedLate = { ...running, endedAt: at('10:45:00') };
const endedTooLate = { ...running, endedAt: at('11:31:00') };
const cancelled = { ...running, cancelledAt: at('08:00:00') };

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) =>
  refusalsOf(decision).map(({ code }) => code);

describe('a question received', () => {
  it.each<[string, IntakePeriod, string, string | null]>([
    ['in a session not yet announced', draft, '09:00:00', 'INTAKE_NOT_OPEN'],
    ['the millisecond before the announcement', running, '06:59:59.999', 'INTAKE_NOT_OPEN'],
    ['with the announcement itself', running, '07:00:00', null],
    ['before the session starts', running, '08:00:00', null],
    ['at the planned end of a session still running', running, '10:30:00', null],
    ['in the overrun of a session since ended', endedLate, '10:44:59.999', null],
    ['at the instant the chair ends the session', endedLate, '10:45:00', 'INTAKE_CLOSED'],
    ['after an end that came before the plan', endedEarly, '10:15:00', 'INTAKE_CLOSED'],
    ['the millisecond before the latest end', running, '11:29:59.999', null],
    ['at the latest end nobody closed', running, '11:30:00', 'INTAKE_CLOSED'],
    ['before an end recorded only after the latest end', endedTooLate, '11:30:30', 'INTAKE_CLOSED'],
    ['the millisecond before the cancellation', cancelled, '07:59:59.999', null],
    ['at the cancellation', cancelled, '08:00:00', 'INTAKE_CANCELLED'],
    ['long after the cancellation', cancelled, '12:00:00', 'INTAKE_CANCELLED'],
    [
      'in a session without a planned end',
      { ...running, latestEndAt: null },
      '09:00:00',
      'INTAKE_NOT_OPEN',
    ],
  ])('%s', (_moment, period, time, code) => {
    const decision = decideIntake(period, at(time));

    expect(decision.permitted ? null : decision.refusal.code).toBe(code);
  });

  it('at an instant nobody can read is refused', () => {
    expect(codesOf(decideIntake(running, new Date('hôm qua')))).toEqual(['INTAKE_NOT_OPEN']);
  });

  it('is told when intake opened and closed', () => {
    expect(refusalsOf(decideIntake(endedLate, at('11:00:00')))).toEqual([
      {
        code: 'INTAKE_CLOSED',
        source: QC_1374.methods,
        params: { opensAt: '2026-03-10T00:00:00.000Z', closesAt: '2026-03-10T03:45:00.000Z' },
      },
    ]);
    expect(refusalsOf(decideIntake({ ...draft, latestEndAt: null }, at('11:00:00')))).toMatchObject(
      [{ params: { opensAt: null, closesAt: null } }],
    );
  });
});

describe('a question staff enter', () => {
  it.each<[string, IntakePeriod, string, string, string[]]>([
    ['received by telephone just now', running, '09:00:00', '09:00:00', []],
    ['received in time, entered after the end', endedLate, '10:40:00', '15:00:00', []],
    ['stated for later than now', running, '09:00:00.001', '09:00:00', ['RECEIPT_IN_FUTURE']],
    ['received after the end', endedLate, '10:45:00', '15:00:00', ['INTAKE_CLOSED']],
    [
      'stated for after the end and later than now',
      endedLate,
      '16:00:00',
      '15:00:00',
      ['INTAKE_CLOSED', 'RECEIPT_IN_FUTURE'],
    ],
  ])('%s', (_situation, period, receivedAt, now, codes) => {
    expect(codesOf(decideStatedReceipt(period, at(receivedAt), at(now)))).toEqual(codes);
  });

  it('with a receipt nobody can read is refused', () => {
    expect(codesOf(decideStatedReceipt(running, new Date('?'), at('09:00:00')))).toEqual([
      'INTAKE_NOT_OPEN',
      'RECEIPT_IN_FUTURE',
    ]);
  });
});

describe('the intake period', () => {
  it('follows from the facts of the session', () => {
    const period = intakePeriod({
      announcedAt: at('07:00:00'),
      startsAt: at('08:30:00'),
      plannedEndAt: at('10:30:00'),
      overrunMinutes: 60,
      startedAt: at('08:31:00'),
      endedAt: null,
      cancelledAt: null,
    });

    expect(period).toEqual(running);
  });

  it.each<[string, IntakePeriod, Date | null]>([
    ['the latest end while nobody ends the session', running, at('11:30:00')],
    ['the end the chair gave', endedLate, at('10:45:00')],
    ['the latest end, whatever is recorded later', endedTooLate, at('11:30:00')],
    ['the cancellation', cancelled, at('08:00:00')],
    ['no instant without a plan', { ...running, latestEndAt: null }, null],
  ])('closes with %s', (_moment, period, closesAt) => {
    expect(intakeClosesAt(period)).toEqual(closesAt);
  });
});
