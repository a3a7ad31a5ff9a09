import { isBlank } from '../blank';
import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';
import { decideFourEyes, type ActorId } from './four-eyes';

export const ANSWER_STATES = [
  'assigned',
  'drafting',
  'submitted',
  'approved',
  'published',
  'released',
] as const;

export type AnswerState = (typeof ANSWER_STATES)[number];

/** From which states each command is possible, and where it leads. */
export const ANSWER_TRANSITIONS = {
  draft: { from: ['assigned', 'drafting'], to: 'drafting' },
  submit: { from: ['drafting'], to: 'submitted' },
  return: { from: ['submitted', 'approved'], to: 'drafting' },
  approve: { from: ['submitted'], to: 'approved' },
  publish: { from: ['approved'], to: 'published' },
  correct: { from: ['published'], to: 'drafting' },
  release: { from: ['assigned', 'drafting', 'submitted'], to: 'released' },
  reassign: { from: ['released'], to: 'assigned' },
} as const satisfies Record<string, { from: readonly AnswerState[]; to: AnswerState }>;

export type AnswerCommand = keyof typeof ANSWER_TRANSITIONS;

export const ANSWER_COMMANDS = Object.keys(ANSWER_TRANSITIONS) as AnswerCommand[];

/** An answer on its way to the public. */
export interface AnswerDraft {
  state: AnswerState;
  /** Who wrote the present text. */
  authorId: ActorId | null;
  /** Who approved it; left out where approval is not looked at. */
  approverId?: ActorId | null;
  content: string | null;
  /** Whether readers already have an earlier text of this answer. */
  hasPublicAnswer: boolean;
}

export interface AnswerCommandDetails {
  /** The switch of the level's rule. */
  fourEyes: boolean;
  /** Note to the drafter, public note of a correction, or reason of a release. */
  note?: string | null;
  /** Whether the same step also changes the text. */
  textChanged?: boolean;
}

/** The steps that may bring a text; what was submitted is what is approved and published. */
const WRITING: readonly AnswerCommand[] = ['draft', 'submit'];

export const answerStateAfter = (command: AnswerCommand): AnswerState =>
  ANSWER_TRANSITIONS[command].to;

/** Decides whether a step follows from a state at all. Refuses with ANSWER_STATE. */
export function decideAnswerTransition(command: AnswerCommand, state: AnswerState): Decision {
  const possible: readonly AnswerState[] = ANSWER_TRANSITIONS[command].from;

  return possible.includes(state) ? PERMITTED : refuse('ANSWER_STATE', HOUSE, { state, command });
}

/** Whether its text is in somebody's hands to be written: not yet submitted, not given back. */
export const isBeingWritten = (state: AnswerState): boolean =>
  decideAnswerTransition('draft', state).permitted;

/**
 * Decides whether an actor may take an answer one step further.
 *
 * Refuses with ANSWER_STATE when the step does not follow from the state, with ANSWER_TEXT_FIXED
 * when a step other than writing brings a text; otherwise with all of ANSWER_EMPTY, NOTE_MISSING,
 * FOUR_EYES, CORRECTION_NOTE_MISSING, REASON_MISSING and ANSWER_PUBLISHED that apply. Which authority acts is for `decideAnswerer`.
 * Source: project rule; the four-eyes switch is the profile's.
 */
export function decideAnswerCommand(
  command: AnswerCommand,
  draft: AnswerDraft,
  actor: { id: ActorId | null },
  details: AnswerCommandDetails,
): Decision {
  const transition = decideAnswerTransition(command, draft.state);
  if (!transition.permitted) return transition;
  if (details.textChanged === true && !WRITING.includes(command)) {
    return refuse('ANSWER_TEXT_FIXED', HOUSE, { command });
  }
  switch (command) {
    case 'submit':
      return isBlank(draft.content) ? refuse('ANSWER_EMPTY', HOUSE) : PERMITTED;
    case 'return':
      return isBlank(details.note) ? refuse('NOTE_MISSING', HOUSE) : PERMITTED;
    case 'approve':
      return details.fourEyes ? decideFourEyes(draft.authorId, actor.id) : PERMITTED;
    case 'publish':
      return decidePublication(draft, details);
    case 'correct':
      return isBlank(details.note) ? refuse('CORRECTION_NOTE_MISSING', HOUSE) : PERMITTED;
    case 'release':
      return decideRelease(draft, details);
    case 'draft':
    case 'reassign':
      return PERMITTED;
  }
}

/** Looks at the approval once more: four eyes may have been switched on since it was given. */
function decidePublication(draft: AnswerDraft, { fourEyes }: AnswerCommandDetails): Decision {
  return fourEyes && draft.approverId !== undefined
    ? decideFourEyes(draft.authorId, draft.approverId)
    : PERMITTED;
}

/** An authority gives an assignment back, but not one whose answer readers already have. */
function decideRelease(draft: AnswerDraft, { note }: AnswerCommandDetails): Decision {
  return allOf(
    draft.hasPublicAnswer ? refuse('ANSWER_PUBLISHED', HOUSE) : PERMITTED,
    isBlank(note) ? refuse('REASON_MISSING', HOUSE) : PERMITTED,
  );
}
