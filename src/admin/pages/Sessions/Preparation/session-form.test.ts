import type { SessionView } from '../../../../staff-api/contract/session';
import { changesBetween, hasUnfinishedRows, toForm, toPlan } from './session-form';

const DRAFT: SessionView = {
  documentId: 'one',
  slug: 'one',
  topic: 'Nước sạch',
  introduction: null,
  state: 'draft',
  intakeClosesAt: null,
  authority: null,
  chair: null,
  panel: [],
  themes: [],
  mode: 'online',
  place: null,
  onlineAddress: null,
  broadcastUrl: null,
  recordingUrl: null,
  intakeChannels: [],
  startsAt: null,
  plannedEndAt: null,
  overrunMinutes: 60,
  directPublication: false,
  announcedAt: null,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
  cancellationReason: null,
  postponedFrom: null,
  postponementReason: null,
  currentQuestion: null,
};

const form = toForm(DRAFT);

test.each([
  ['nothing', {}, false],
  ['a date without a time', { date: '2026-12-01' }, true],
  ['an end without a start', { endTime: '10:30' }, true],
  ['a start without an end', { date: '2026-12-01', startTime: '08:30' }, false],
  ['a chair without an office', { chair: { name: 'An', title: 'Giám đốc', position: '' } }, true],
  ['a channel without an address', { intakeChannels: [{ channel: 'email', address: ' ' }] }, true],
] as const)('%s: is a row unfinished?', (_what, typed, isUnfinished) => {
  expect(hasUnfinishedRows({ ...form, ...typed } as typeof form)).toBe(isUnfinished);
});

test('only what was changed is sent, at the time it is in Hải Phòng', () => {
  const typed = { ...form, date: '2026-12-01', startTime: '22:30', endTime: '00:30' };
  expect(changesBetween(toPlan(form), toPlan(typed))).toEqual({
    startsAt: '2026-12-01T15:30:00.000Z',
    plannedEndAt: '2026-12-01T17:30:00.000Z',
  });
});
