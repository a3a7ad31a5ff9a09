import { refusalsOf, type Decision } from '../decision';
import { decideDeletion, decideEdit } from './editing';
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

const saying = (decision: Decision) =>
  refusalsOf(decision).map(({ code, params }) => [code, params?.fields]);

describe('editing a session', () => {
  it.each<[string, SessionFacts, string[], string, [string, string[]][]]>([
    [
      'a draft, in everything',
      draft,
      ['topic', 'authority', 'slug', 'mode', 'overrunMinutes', 'announcedAt'],
      '09:00:00',
      [],
    ],
    ['an announced one, in its topic and place', announced, ['topic', 'place'], '07:30:00', []],
    ['an announced one, in its time', announced, ['startsAt', 'plannedEndAt'], '07:30:00', []],
    [
      'an announced one, in what was promised',
      announced,
      ['slug', 'topic', 'mode', 'authority'],
      '07:30:00',
      [['ANNOUNCED_FIELD_FIXED', ['slug', 'mode', 'authority']]],
    ],
    [
      'an announced one, in the overrun its window rests on',
      announced,
      ['overrunMinutes'],
      '07:30:00',
      [['ANNOUNCED_FIELD_FIXED', ['overrunMinutes']]],
    ],
    [
      'an announced one, in the date it was moved from',
      announced,
      ['postponedFrom'],
      '07:30:00',
      [['ANNOUNCED_FIELD_FIXED', ['postponedFrom']]],
    ],
    ['an announced one, as its start is recorded', announced, ['startedAt'], '08:31:00', []],
    [
      'a running one, in a recorded instant',
      started,
      ['startedAt', 'announcedAt', 'endedAt'],
      '09:00:00',
      [['SESSION_EVENT_FIXED', ['announcedAt', 'startedAt']]],
    ],
    [
      'a running one, in its address and a recorded instant',
      started,
      ['slug', 'startedAt'],
      '09:00:00',
      [
        ['ANNOUNCED_FIELD_FIXED', ['slug']],
        ['SESSION_EVENT_FIXED', ['startedAt']],
      ],
    ],
    [
      'a running one, in whether answers may be published directly',
      started,
      ['directPublication'],
      '09:00:00',
      [],
    ],
    [
      'an ended one, in whether answers may be published directly',
      ended,
      ['directPublication'],
      '12:00:00',
      [['SESSION_ENDED', ['directPublication']]],
    ],
    ['an ended one, in its recording', ended, ['recordingUrl'], '12:00:00', []],
    ['an ended one, in nothing', ended, [], '12:00:00', []],
    [
      'an ended one, in its topic too',
      ended,
      ['recordingUrl', 'topic'],
      '12:00:00',
      [['SESSION_ENDED', ['topic']]],
    ],
    ['an ended one, in its end', ended, ['endedAt'], '12:00:00', [['SESSION_ENDED', ['endedAt']]]],
    [
      'one that ended by itself',
      started,
      ['plannedEndAt'],
      '11:30:00',
      [['SESSION_ENDED', ['plannedEndAt']]],
    ],
    ['a cancelled one, in its recording', cancelled, ['recordingUrl'], '12:00:00', []],
    [
      'a cancelled one, to bring it back',
      cancelled,
      ['cancelledAt'],
      '08:01:00',
      [['SESSION_CANCELLED', ['cancelledAt']]],
    ],
  ])('%s', (_situation, before, changedFields, time, refusals) => {
    expect(saying(decideEdit(before, changedFields, at(time)))).toEqual(refusals);
  });
});

describe('deleting a session', () => {
  it.each<[string, SessionFacts, string | null]>([
    ['nobody has heard of', draft, null],
    ['that was announced', announced, 'SESSION_ANNOUNCED_KEPT'],
    ['that was cancelled', cancelled, 'SESSION_ANNOUNCED_KEPT'],
    ['that has ended', ended, 'SESSION_ANNOUNCED_KEPT'],
  ])('%s', (_situation, facts, code) => {
    expect(refusalsOf(decideDeletion(facts))[0]?.code ?? null).toBe(code);
  });
});
