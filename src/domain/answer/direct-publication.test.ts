import fc from 'fast-check';
import { refusalsOf } from '../decision';
import { sessionState, type SessionFacts } from '../dialogue-session/session';
import { decideDirectPublication, directSteps, type DirectPublication } from './direct-publication';
import { ANSWER_STATES, ANSWER_TRANSITIONS, type AnswerState } from './state';

const at = (clock: string) => new Date(`2026-03-10T${clock}:00+07:00`);
const live: SessionFacts = {
  announcedAt: at('07:00'),
  startsAt: at('08:00'),
  plannedEndAt: at('10:00'),
  overrunMinutes: 60,
  startedAt: at('08:01'),
  endedAt: null,
  cancelledAt: null,
};
const given: DirectPublication = {
  session: { facts: live, directPublication: true },
  draft: { state: 'drafting', content: 'Đã trả lời.' },
  actor: { approves: true, isMember: true },
};
const inSession = (facts: Partial<SessionFacts>): DirectPublication => ({
  ...given,
  session: { ...given.session, facts: { ...live, ...facts } },
});

it.each<[string, DirectPublication, string, string[]]>([
  ['on air', given, '08:30', []],
  ['in the overrun', given, '10:30', []],
  ['at the latest end', given, '11:00', ['DIRECT_PUBLICATION_NOT_LIVE']],
  ['ended', inSession({ endedAt: at('09:00') }), '09:00', ['DIRECT_PUBLICATION_NOT_LIVE']],
  ['not started', inSession({ startedAt: null }), '08:30', ['DIRECT_PUBLICATION_NOT_LIVE']],
  [
    'with the switch off',
    { ...given, session: { facts: live, directPublication: false } },
    '08:30',
    ['DIRECT_PUBLICATION_OFF'],
  ],
  [
    'by who does not approve',
    { ...given, actor: { approves: false, isMember: true } },
    '08:30',
    ['DIRECT_PUBLICATION_NOT_ENTITLED'],
  ],
  [
    'by who has left the authority',
    { ...given, actor: { approves: true, isMember: false } },
    '08:30',
    ['DIRECT_PUBLICATION_NOT_ENTITLED'],
  ],
  [
    'without a text',
    { ...given, draft: { state: 'drafting', content: ' ' } },
    '08:30',
    ['ANSWER_EMPTY'],
  ],
  [
    'what is public',
    { ...given, draft: { state: 'published', content: 'a' } },
    '08:30',
    ['ANSWER_STATE'],
  ],
])('direct publication %s', (_title, publication, now, codes) => {
  const decision = decideDirectPublication(publication, at(now));
  expect(refusalsOf(decision).map(({ code }) => code)).toEqual(codes);
});

it.each<[AnswerState, string[]]>([
  ['assigned', []],
  ['drafting', ['submit', 'approve', 'publish']],
  ['submitted', ['approve', 'publish']],
  ['approved', ['publish']],
  ['published', []],
  ['released', []],
])('from %s takes the steps %j', (state, steps) => {
  expect(directSteps(state)).toEqual(steps);
});

const instant = fc.option(fc.date({ min: at('06:00'), max: at('12:00'), noInvalidDate: true }), {
  nil: null,
});
const anything = fc.record({
  session: fc.record({
    facts: fc.record({
      announcedAt: instant,
      startsAt: instant,
      plannedEndAt: instant,
      overrunMinutes: fc.integer({ min: 0, max: 120 }),
      startedAt: instant,
      endedAt: instant,
      cancelledAt: instant,
    }),
    directPublication: fc.boolean(),
  }),
  draft: fc.record({
    state: fc.constantFrom(...ANSWER_STATES),
    content: fc.constantFrom(null, '', ' ', 'Đã trả lời.'),
  }),
  actor: fc.record({ approves: fc.boolean(), isMember: fc.boolean() }),
});

it('is permitted only on air, with the switch on, to a member who approves, along the transitions', () => {
  fc.assert(
    fc.property(anything, instant, (publication, instantOrNull) => {
      const now = instantOrNull ?? at('09:00');
      if (!decideDirectPublication(publication, now).permitted) return;

      const { session, draft, actor } = publication;
      expect(['live', 'overrunning']).toContain(sessionState(session.facts, now));
      expect([session.directPublication, actor]).toEqual([
        true,
        { approves: true, isMember: true },
      ]);
      const reached = directSteps(draft.state).reduce<AnswerState>((state, step) => {
        expect(ANSWER_TRANSITIONS[step].from).toContain(state);
        return ANSWER_TRANSITIONS[step].to;
      }, draft.state);
      expect(reached).toBe('published');
    }),
  );
});
