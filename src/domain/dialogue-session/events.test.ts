import { refusalsOf } from '../decision';
import {
  decideSessionCommand,
  SESSION_COMMANDS,
  type SessionCommand,
  type SessionCommandDetails,
} from './events';
import type { SessionFacts } from './session';

// 10 March 2026, Hải Phòng time. Planned from 08:30 to 10:30, with an hour of overrun.
const at = (time: string) => new Date(`2026-03-10T${time}+07:00`);

const draft: SessionFacts = {
  announcedAt: null,
  startsAt: at('08:30:00'),
  plannedEndAt: at('10:30:00'),
  overrunMinutes: 60,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
};
const announced = { ...draft, announcedAt: at('07:00:00') };
const started = { ...announced, startedAt: at('08:31:00') };
const ended = { ...started, endedAt: at('10:45:00') };
const cancelled = { ...announced, cancelledAt: at('08:00:00') };

const storm = { reason: 'Ảnh hưởng của bão số 3' };
const afternoon = { ...storm, startsAt: at('14:00:00'), plannedEndAt: at('16:00:00') };
const longer = { plannedEndAt: at('11:00:00') };

type Row = [string, SessionCommand, SessionFacts, string, SessionCommandDetails, string[]];

const codesOf = (
  command: SessionCommand,
  facts: SessionFacts,
  time: string,
  details?: SessionCommandDetails,
) => refusalsOf(decideSessionCommand(command, facts, at(time), details)).map(({ code }) => code);

describe('announcing a session', () => {
  it.each<Row>([
    ['for the first time', 'announce', draft, '07:00:00', {}, []],
    ['again', 'announce', announced, '07:30:00', {}, ['SESSION_ALREADY_ANNOUNCED']],
    ['while it runs', 'announce', started, '09:00:00', {}, ['SESSION_ALREADY_ANNOUNCED']],
  ])('%s', (_situation, command, facts, time, details, codes) => {
    expect(codesOf(command, facts, time, details)).toEqual(codes);
  });
});

describe('starting a session', () => {
  it.each<Row>([
    [
      'half an hour and a second early',
      'start',
      announced,
      '07:59:59',
      {},
      ['SESSION_START_TOO_EARLY'],
    ],
    ['half an hour early', 'start', announced, '08:00:00', {}, []],
    ['on time', 'start', announced, '08:30:00', {}, []],
    ['very late', 'start', announced, '11:29:59', {}, []],
    ['after the latest it could last', 'start', announced, '11:30:00', {}, ['SESSION_ENDED']],
    ['twice', 'start', started, '08:32:00', {}, ['SESSION_ALREADY_STARTED']],
    ['without a planned start', 'start', { ...announced, startsAt: null }, '07:30:00', {}, []],
  ])('%s', (_situation, command, facts, time, details, codes) => {
    expect(codesOf(command, facts, time, details)).toEqual(codes);
  });

  it('too early says when it may start', () => {
    expect(refusalsOf(decideSessionCommand('start', announced, at('07:00:00')))[0]?.params).toEqual(
      { earliestAt: '2026-03-10T01:00:00.000Z' },
    );
  });
});

describe('extending a session', () => {
  it.each<Row>([
    [
      'to the minute already announced',
      'extend',
      started,
      '10:00:00',
      { plannedEndAt: at('10:30:00') },
      ['EXTENSION_NOT_LATER'],
    ],
    ['by a second', 'extend', started, '10:00:00', { plannedEndAt: at('10:30:01') }, []],
    [
      'beyond the longest plan, as questions go on',
      'extend',
      started,
      '10:00:00',
      { plannedEndAt: at('14:00:00') },
      [],
    ],
    ['while it overruns', 'extend', started, '10:45:00', longer, []],
    [
      'while it overruns, to an instant gone by',
      'extend',
      started,
      '11:00:00',
      longer,
      ['EXTENSION_IN_PAST'],
    ],
    [
      'backwards',
      'extend',
      started,
      '10:45:00',
      { plannedEndAt: at('10:00:00') },
      ['EXTENSION_NOT_LATER', 'EXTENSION_IN_PAST'],
    ],
    ['before it has started', 'extend', announced, '08:00:00', longer, []],
    [
      'to no stated end',
      'extend',
      started,
      '10:00:00',
      {},
      ['EXTENSION_NOT_LATER', 'EXTENSION_IN_PAST'],
    ],
    [
      'to an end nobody can read',
      'extend',
      started,
      '10:00:00',
      { plannedEndAt: new Date('?') },
      ['EXTENSION_NOT_LATER', 'EXTENSION_IN_PAST'],
    ],
    [
      'once the latest end has passed',
      'extend',
      started,
      '11:30:00',
      { plannedEndAt: at('12:00:00') },
      ['SESSION_ENDED'],
    ],
    [
      'that had no planned end',
      'extend',
      { ...started, plannedEndAt: null },
      '10:00:00',
      longer,
      [],
    ],
  ])('%s', (_situation, command, facts, time, details, codes) => {
    expect(codesOf(command, facts, time, details)).toEqual(codes);
  });
});

describe('ending a session', () => {
  it.each<Row>([
    ['before the planned end', 'end', started, '10:00:00', {}, []],
    ['in the overrun', 'end', started, '11:29:59', {}, []],
    ['that has not started', 'end', announced, '09:00:00', {}, ['SESSION_NOT_STARTED']],
    [
      'at the latest end, when it has ended by itself',
      'end',
      started,
      '11:30:00',
      {},
      ['SESSION_ENDED'],
    ],
    ['twice', 'end', ended, '10:46:00', {}, ['SESSION_ENDED']],
  ])('%s', (_situation, command, facts, time, details, codes) => {
    expect(codesOf(command, facts, time, details)).toEqual(codes);
  });
});

describe('cancelling a session', () => {
  it.each<Row>([
    ['for a reason', 'cancel', announced, '08:00:00', storm, []],
    ['for a reason, after the planned start', 'cancel', announced, '09:00:00', storm, []],
    ['without a reason', 'cancel', announced, '08:00:00', {}, ['REASON_MISSING']],
    [
      'with a reason that says nothing',
      'cancel',
      announced,
      '08:00:00',
      { reason: ' ' },
      ['REASON_MISSING'],
    ],
    ['that has started', 'cancel', started, '09:00:00', storm, ['SESSION_ALREADY_STARTED']],
    [
      'that has started, without a reason',
      'cancel',
      started,
      '09:00:00',
      {},
      ['SESSION_ALREADY_STARTED', 'REASON_MISSING'],
    ],
  ])('%s', (_situation, command, facts, time, details, codes) => {
    expect(codesOf(command, facts, time, details)).toEqual(codes);
  });
});

describe('rescheduling a session', () => {
  it.each<Row>([
    ['to the afternoon', 'reschedule', announced, '08:00:00', afternoon, []],
    [
      'a little earlier, keeping its end',
      'reschedule',
      announced,
      '07:30:00',
      { ...storm, startsAt: at('08:00:00') },
      [],
    ],
    [
      'past its own end',
      'reschedule',
      announced,
      '08:00:00',
      { ...storm, startsAt: at('10:30:00') },
      ['SCHEDULE_INVALID'],
    ],
    [
      'to this very instant',
      'reschedule',
      announced,
      '08:00:00',
      { ...storm, startsAt: at('08:00:00') },
      ['START_NOT_FUTURE'],
    ],
    [
      'to the past',
      'reschedule',
      announced,
      '08:00:00',
      { ...storm, startsAt: at('07:30:00') },
      ['START_NOT_FUTURE'],
    ],
    [
      'to the time already announced',
      'reschedule',
      announced,
      '08:00:00',
      { ...storm, startsAt: announced.startsAt, plannedEndAt: announced.plannedEndAt },
      ['SCHEDULE_UNCHANGED'],
    ],
    ['to no stated time', 'reschedule', announced, '08:00:00', storm, ['START_NOT_FUTURE']],
    [
      'without a reason',
      'reschedule',
      announced,
      '08:00:00',
      { ...afternoon, reason: null },
      ['REASON_MISSING'],
    ],
    ['that has started', 'reschedule', started, '09:00:00', afternoon, ['SESSION_ALREADY_STARTED']],
    [
      'for no reason, to no time, once started',
      'reschedule',
      started,
      '09:00:00',
      {},
      ['SESSION_ALREADY_STARTED', 'REASON_MISSING', 'START_NOT_FUTURE'],
    ],
  ])('%s', (_situation, command, facts, time, details, codes) => {
    expect(codesOf(command, facts, time, details)).toEqual(codes);
  });
});

describe('a command comes too early or too late', () => {
  const details = { ...afternoon };

  it.each(SESSION_COMMANDS.filter((command) => command !== 'announce'))(
    '%s, for a session never announced',
    (command) => {
      expect(codesOf(command, draft, '08:30:00', details)).toEqual(['SESSION_NOT_ANNOUNCED']);
    },
  );

  it.each(SESSION_COMMANDS)('%s, for a session that has ended', (command) => {
    expect(codesOf(command, ended, '10:50:00', details)).toEqual(['SESSION_ENDED']);
    expect(codesOf(command, started, '11:30:00', details)).toEqual(['SESSION_ENDED']);
  });

  it.each(SESSION_COMMANDS)('%s, for a session that was cancelled', (command) => {
    expect(codesOf(command, cancelled, '08:30:00', details)).toEqual(['SESSION_CANCELLED']);
  });
});
