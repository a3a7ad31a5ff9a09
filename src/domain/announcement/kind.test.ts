import { SESSION_COMMANDS } from '../dialogue-session/events';
import { ANNOUNCEMENT_KINDS, announcementKindOf, standingAnnouncement } from './kind';

describe('what the public is told', () => {
  it('follows from what was done to the session', () => {
    expect(SESSION_COMMANDS.map((command) => [command, announcementKindOf(command)])).toEqual([
      ['announce', 'upcoming'],
      ['start', null],
      ['extend', 'extended'],
      ['end', 'ended'],
      ['cancel', 'cancelled'],
      ['reschedule', 'rescheduled'],
    ]);
  });

  it('includes the record, which no command of the session brings', () => {
    const told = SESSION_COMMANDS.map(announcementKindOf);

    expect(ANNOUNCEMENT_KINDS.filter((kind) => !told.includes(kind))).toEqual(['record_published']);
  });
});

describe('the announcement a session stands under', () => {
  const moment = '2026-03-10T01:30:00.000Z';

  it.each([
    ['a session as it was announced', null, null, 'upcoming'],
    ['a session that was moved', null, moment, 'rescheduled'],
    ['a session that was cancelled', moment, null, 'cancelled'],
    ['a session that was moved, then cancelled', moment, moment, 'cancelled'],
  ])('%s', (_situation, cancelledAt, postponedFrom, kind) => {
    expect(standingAnnouncement({ cancelledAt, postponedFrom })).toBe(kind);
  });
});
