/** What one entry of the audit says: command, type of the record, and the states it went between. */
export interface ExpectedEntry {
  command: string;
  subjectType: string;
  /** Where it is no document id. */
  subjectKey?: string;
  from?: Record<string, unknown>;
  to?: Record<string, unknown>;
}

/** What a call leaves behind beside its records. */
export interface Trace {
  entries: ExpectedEntry[];
  /** Kinds of the messages queued. */
  messages: string[];
}

const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const KEY = expect.stringMatching(/^[a-z0-9]{24}$/);

const only = (
  command: string,
  subjectType: string,
  more: Omit<ExpectedEntry, 'command' | 'subjectType'> = {},
): Trace => ({ entries: [{ command, subjectType, ...more }], messages: [] });

const between = (field: string, from: unknown, to: unknown) => ({
  from: { [field]: from },
  to: { [field]: to },
});

const onSession = (verb: string, event?: string): Trace =>
  only(`session.${verb}`, 'dialogue-session', event ? between(event, null, INSTANT) : {});

const announcing = (verb: string, kind: string, event?: string): Trace => ({
  entries: [
    ...onSession(verb, event).entries,
    { command: `session.${verb}`, subjectType: 'announcement', ...between('kind', null, kind) },
  ],
  messages: ['announcement.published'],
});

/** The same trace, whose first entry also says how other values went. */
const also = (trace: Trace, from: Record<string, unknown>, to: Record<string, unknown>): Trace => {
  const [first, ...others] = trace.entries;
  const more = { ...first!, from: { ...first!.from, ...from }, to: { ...first!.to, ...to } };
  return { ...trace, entries: [more, ...others] };
};

const PLAN = { startsAt: INSTANT, plannedEndAt: INSTANT };
const GROUND = { rejectionCode: expect.stringMatching(/^[a-z_]+$/) };

const deciding = (verb: string, from: string, to: string): Trace => ({
  ...only(`submission.${verb}`, 'submission', between('fate', from, to)),
  messages: ['submission.decided'],
});

const step = (verb: string, from: string, to: string): Trace =>
  only(`answer.${verb}`, 'answer-draft', from === to ? {} : between('state', from, to));

const together = (...traces: Trace[]): Trace => ({
  entries: traces.flatMap(({ entries }) => entries),
  messages: traces.flatMap(({ messages }) => messages),
});

const queueing = (trace: Trace, message: string): Trace => ({ ...trace, messages: [message] });

/** Every staff route that changes something or shows personal data, with its trace. */
export const TRACES: Readonly<Record<string, Trace>> = {
  'POST /sessions': also(onSession('prepare'), { startsAt: null, plannedEndAt: null }, PLAN),
  'POST /sessions/:id/clone': onSession('clone'),
  'POST /sessions/:id/run-order': only('question.move', 'question'),
  'POST /sessions/:id/messages': only('message.send', 'chair-message'),
  'POST /messages/:id/acknowledge': only('message.acknowledge', 'chair-message'),
  'POST /sessions/:id/projector-links': only('projector-link.make', 'projector-link'),
  'POST /projector-links/:id/revoke': only('projector-link.revoke', 'projector-link'),
  'PUT /sessions/:id': onSession('change'),
  'POST /sessions/:id/announce': announcing('announce', 'upcoming', 'announcedAt'),
  'POST /sessions/:id/announcement-time': onSession('set-announcement-time'),
  'POST /sessions/:id/start': onSession('start', 'startedAt'),
  'POST /sessions/:id/extend': also(
    announcing('extend', 'extended'),
    { plannedEndAt: INSTANT },
    { plannedEndAt: INSTANT },
  ),
  'POST /sessions/:id/call-question': together(
    only('session.call-question', 'dialogue-session', between('currentQuestion', null, KEY)),
    only('session.call-question', 'question', between('calledAt', null, INSTANT)),
  ),
  'POST /sessions/:id/end': announcing('end', 'ended', 'endedAt'),
  'POST /sessions/:id/cancel': announcing('cancel', 'cancelled', 'cancelledAt'),
  'POST /sessions/:id/postpone': also(announcing('postpone', 'rescheduled'), PLAN, PLAN),

  'POST /sessions/:id/submissions': queueing(
    only('submission.receive', 'submission'),
    'submission.received',
  ),
  'GET /submissions/:id': only('submission.read', 'submission'),
  'GET /submissions/:id/attachments/:key': only('submission.read-attachment', 'submission'),
  'POST /submissions/:id/accept': together(
    queueing(
      only('submission.accept', 'question', between('kind', null, 'difficulty')),
      'question.accepted',
    ),
    deciding('accept', 'pending', 'accepted'),
  ),
  'POST /submissions/:id/merge': together(
    deciding('merge', 'pending', 'merged'),
    only('submission.merge', 'question'),
  ),
  'POST /submissions/:id/reject': also(
    deciding('reject', 'pending', 'rejected'),
    { rejectionCode: null },
    GROUND,
  ),
  'POST /submissions/:id/transfer': deciding('transfer', 'pending', 'transferred'),
  'POST /submissions/:id/answer-privately': deciding(
    'answer-privately',
    'pending',
    'answered_privately',
  ),
  'POST /submissions/:id/withdraw': deciding('withdraw', 'pending', 'withdrawn'),
  'POST /submissions/:id/reconsider': also(deciding('reconsider', 'rejected', 'pending'), GROUND, {
    rejectionCode: null,
  }),
  'POST /sessions/:id/bulk': also(
    deciding('reject', 'pending', 'rejected'),
    { rejectionCode: null },
    GROUND,
  ),
  'POST /submissions/:id/quarantine': only('submission.quarantine', 'submission'),
  'POST /submissions/:id/release-from-quarantine': only(
    'submission.release-from-quarantine',
    'submission',
  ),

  'POST /questions/:id/assign': together(
    only('question.assign', 'question'),
    only('question.assign', 'answer-draft', between('state', null, 'assigned')),
  ),
  'PUT /questions/:id': only('question.edit', 'question'),

  'PUT /answer-drafts/:id': step('draft', 'drafting', 'drafting'),
  'POST /answer-drafts/:id/submit': step('submit', 'drafting', 'submitted'),
  'POST /answer-drafts/:id/return': step('return', 'submitted', 'drafting'),
  'POST /answer-drafts/:id/approve': step('approve', 'submitted', 'approved'),
  'POST /answer-drafts/:id/publish': together(
    queueing(only('answer.publish', 'answer'), 'answer.published'),
    step('publish', 'approved', 'published'),
  ),
  'POST /answer-drafts/:id/publish-directly': together(
    step('publish-directly', 'drafting', 'submitted'),
    step('publish-directly', 'submitted', 'approved'),
    queueing(only('answer.publish-directly', 'answer'), 'answer.published'),
    step('publish-directly', 'approved', 'published'),
  ),
  'POST /answer-drafts/:id/release': together(
    only('answer.release', 'question'),
    step('release', 'drafting', 'released'),
  ),
  'POST /answer-drafts/:id/correct': step('correct', 'published', 'drafting'),

  // Of a lock that somebody else holds and that is taken over; any other sign of life leaves none.
  'POST /submissions/:id/lock': only('lock.take-over', 'submission'),
  'POST /answer-drafts/:id/lock': only('lock.take-over', 'answer-draft'),

  'POST /profiles': only('profile.create', 'regulation-profile'),
  'PUT /profiles/:id': only('profile.change', 'regulation-profile'),

  'POST /switches/:key': only('operation.turn-switch', 'operation-switch', {
    subjectKey: 'intake-paused',
  }),

  'PUT /intake-guard': only('intake-guard.change', 'intake-guard', { subjectKey: 'settings' }),

  'POST /memberships': only('membership.begin', 'authority-membership'),
  'POST /memberships/:id/end': only('membership.end', 'authority-membership'),
};
