import { refusalsOf } from '../decision';
import {
  ANSWER_COMMANDS,
  ANSWER_STATES,
  answerStateAfter,
  isBeingWritten,
  decideAnswerCommand,
  type AnswerCommand,
  type AnswerCommandDetails,
  type AnswerDraft,
  type AnswerState,
} from './state';

const drafter = { id: 7 };
const leader = { id: 8 };
const strict: AnswerCommandDetails = { fourEyes: true };
const lenient: AnswerCommandDetails = { fourEyes: false };
const noted: AnswerCommandDetails = { fourEyes: true, note: 'Bổ sung căn cứ pháp lý.' };

const inState = (state: AnswerState, more: Partial<AnswerDraft> = {}): AnswerDraft => ({
  state,
  authorId: drafter.id,
  content: 'Sở trả lời như sau.',
  hasPublicAnswer: false,
  ...more,
});

const codesOf = (
  command: AnswerCommand,
  draft: AnswerDraft,
  actor: { id: number | null },
  details: AnswerCommandDetails,
) => refusalsOf(decideAnswerCommand(command, draft, actor, details)).map(({ code }) => code);

type Row = [
  string,
  AnswerCommand,
  AnswerDraft,
  { id: number | null },
  AnswerCommandDetails,
  string[],
];

describe('an answer', () => {
  it.each<Row>([
    [
      'is begun',
      'draft',
      inState('assigned', { authorId: null, content: null }),
      drafter,
      strict,
      [],
    ],
    ['is written on', 'draft', inState('drafting'), drafter, strict, []],
    ['is submitted', 'submit', inState('drafting'), drafter, strict, []],
    [
      'is submitted without text',
      'submit',
      inState('drafting', { content: null }),
      drafter,
      strict,
      ['ANSWER_EMPTY'],
    ],
    [
      'is submitted as white space',
      'submit',
      inState('drafting', { content: ' \n' }),
      drafter,
      strict,
      ['ANSWER_EMPTY'],
    ],
    ['is approved by the leader', 'approve', inState('submitted'), leader, strict, []],
    ['is approved by its author', 'approve', inState('submitted'), drafter, strict, ['FOUR_EYES']],
    [
      'is approved by its author where two eyes suffice',
      'approve',
      inState('submitted'),
      drafter,
      lenient,
      [],
    ],
    [
      'is approved though nobody knows its author',
      'approve',
      inState('submitted', { authorId: null }),
      leader,
      strict,
      ['FOUR_EYES'],
    ],
    [
      'is approved by nobody known',
      'approve',
      inState('submitted'),
      { id: null },
      strict,
      ['FOUR_EYES'],
    ],
    [
      'is written and submitted in one step',
      'submit',
      inState('drafting'),
      drafter,
      { ...strict, textChanged: true },
      [],
    ],
    [
      'is rewritten by who approves it',
      'approve',
      inState('submitted'),
      leader,
      { ...strict, textChanged: true },
      ['ANSWER_TEXT_FIXED'],
    ],
    [
      'is rewritten as it is published',
      'publish',
      inState('approved'),
      leader,
      { ...lenient, textChanged: true },
      ['ANSWER_TEXT_FIXED'],
    ],
    ['is returned with a note', 'return', inState('submitted'), leader, noted, []],
    ['is returned after approval, with a note', 'return', inState('approved'), leader, noted, []],
    [
      'is returned without a note',
      'return',
      inState('submitted'),
      leader,
      strict,
      ['NOTE_MISSING'],
    ],
    [
      'is returned with a note that says nothing',
      'return',
      inState('approved'),
      leader,
      { fourEyes: true, note: ' ' },
      ['NOTE_MISSING'],
    ],
    [
      'is published',
      'publish',
      inState('approved', { approverId: leader.id }),
      drafter,
      strict,
      [],
    ],
    [
      'is published where approval is not looked at again',
      'publish',
      inState('approved'),
      drafter,
      strict,
      [],
    ],
    [
      'is published on its author’s own approval since four eyes were switched on',
      'publish',
      inState('approved', { approverId: drafter.id }),
      leader,
      strict,
      ['FOUR_EYES'],
    ],
    [
      'is published on an approval nobody gave',
      'publish',
      inState('approved', { approverId: null }),
      leader,
      strict,
      ['FOUR_EYES'],
    ],
    [
      'is published on its author’s own approval where two eyes suffice',
      'publish',
      inState('approved', { approverId: drafter.id }),
      leader,
      lenient,
      [],
    ],
    [
      'is corrected with a public note',
      'correct',
      inState('published', { hasPublicAnswer: true }),
      drafter,
      noted,
      [],
    ],
    [
      'is corrected in silence',
      'correct',
      inState('published', { hasPublicAnswer: true }),
      drafter,
      strict,
      ['CORRECTION_NOTE_MISSING'],
    ],
    ['is given back for a reason', 'release', inState('assigned'), drafter, noted, []],
    [
      'is given back without a reason',
      'release',
      inState('submitted'),
      drafter,
      strict,
      ['REASON_MISSING'],
    ],
    [
      'is given back while its correction is written',
      'release',
      inState('drafting', { hasPublicAnswer: true }),
      drafter,
      noted,
      ['ANSWER_PUBLISHED'],
    ],
    [
      'is given back while its correction is written, without a reason',
      'release',
      inState('submitted', { hasPublicAnswer: true }),
      drafter,
      strict,
      ['ANSWER_PUBLISHED', 'REASON_MISSING'],
    ],
    ['is assigned again', 'reassign', inState('released'), leader, strict, []],
  ])('%s', (_situation, command, draft, actor, details, codes) => {
    expect(codesOf(command, draft, actor, details)).toEqual(codes);
  });

  // Written out a second time, from the way of an answer and not from the code.
  const POSSIBLE: Record<AnswerState, AnswerCommand[]> = {
    assigned: ['draft', 'release'],
    drafting: ['draft', 'submit', 'release'],
    submitted: ['return', 'approve', 'release'],
    approved: ['return', 'publish'],
    published: ['correct'],
    released: ['reassign'],
  };

  it.each(ANSWER_STATES)('that is %s goes only where its state leads', (state) => {
    const possible = ANSWER_COMMANDS.filter(
      (command) => decideAnswerCommand(command, inState(state), leader, noted).permitted,
    );

    expect(possible).toEqual(ANSWER_COMMANDS.filter((one) => POSSIBLE[state].includes(one)));
  });

  it('that cannot go there is told from where, and by which command', () => {
    expect(refusalsOf(decideAnswerCommand('publish', inState('submitted'), leader, noted))).toEqual(
      [
        {
          code: 'ANSWER_STATE',
          source: 'project rule',
          params: { state: 'submitted', command: 'publish' },
        },
      ],
    );
  });

  it('is being written until it is submitted or given back', () => {
    expect(ANSWER_STATES.filter(isBeingWritten)).toEqual(['assigned', 'drafting']);
  });

  it('arrives where the command leads', () => {
    expect(ANSWER_COMMANDS.map((command) => [command, answerStateAfter(command)])).toEqual([
      ['draft', 'drafting'],
      ['submit', 'submitted'],
      ['return', 'drafting'],
      ['approve', 'approved'],
      ['publish', 'published'],
      ['correct', 'drafting'],
      ['release', 'released'],
      ['reassign', 'assigned'],
    ]);
  });
});
