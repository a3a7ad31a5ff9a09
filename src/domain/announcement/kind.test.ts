import { SESSION_COMMANDS } from '../dialogue-session/events';
import { ANNOUNCEMENT_KINDS, announcementKindOf } from './kind';

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
