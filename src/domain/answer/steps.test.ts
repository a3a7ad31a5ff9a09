import { refusalsOf } from '../decision';
import type { AnswerCommand, AnswerDraft } from './state';
import { decideStep, type StepFacts } from './steps';

const AUTHOR = 7;
const LEADER = 8;
const now = new Date('2026-03-10T08:30:00+07:00');
const draft: AnswerDraft = {
  state: 'submitted',
  authorId: AUTHOR,
  approverId: null,
  content: 'Đã trả lời.',
  hasPublicAnswer: false,
};
const facts: StepFacts = {
  draft,
  answerer: { assignedAuthorityKey: 'a', actingAuthorityKey: 'a' },
  lock: null,
  fourEyes: true,
  now,
};
const held = { holderId: LEADER, takenAt: now, seenAt: now };

it.each<[string, AnswerCommand, StepFacts, number, string[]]>([
  ['approving by a second person', 'approve', facts, LEADER, []],
  ['approving one’s own text', 'approve', facts, AUTHOR, ['FOUR_EYES']],
  ['returning, with the note still to be written', 'return', facts, LEADER, []],
  ['publishing what is not approved', 'publish', facts, LEADER, ['ANSWER_STATE']],
  ['what somebody else has open', 'return', { ...facts, lock: held }, AUTHOR, ['ITEM_LOCKED']],
  [
    'what was assigned to another authority',
    'approve',
    { ...facts, answerer: { assignedAuthorityKey: 'b', actingAuthorityKey: 'a' } },
    LEADER,
    ['ANSWERER_NOT_ASSIGNED'],
  ],
  [
    'giving that back',
    'release',
    { ...facts, answerer: { assignedAuthorityKey: 'b', actingAuthorityKey: 'a' } },
    LEADER,
    [],
  ],
  [
    'every reason at once',
    'submit',
    {
      ...facts,
      lock: held,
      draft: { ...draft, state: 'drafting', content: ' ' },
      answerer: { assignedAuthorityKey: null, actingAuthorityKey: 'a' },
    },
    AUTHOR,
    ['ANSWER_EMPTY', 'ANSWERER_NOT_ASSIGNED', 'ITEM_LOCKED'],
  ],
])('%s', (_title, command, given, actorId, codes) => {
  expect(refusalsOf(decideStep(command, given, actorId)).map(({ code }) => code)).toEqual(codes);
});
