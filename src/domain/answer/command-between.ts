import { ANSWER_COMMANDS, ANSWER_TRANSITIONS, type AnswerCommand, type AnswerState } from './state';

/**
 * The command a change of state amounts to; `null` when no command leads there. A text written
 * while the state stays `drafting` is `draft`.
 */
export const answerCommandBetween = (from: AnswerState, to: AnswerState): AnswerCommand | null =>
  ANSWER_COMMANDS.find((command) => {
    const { from: sources, to: target } = ANSWER_TRANSITIONS[command];
    return target === to && (sources as readonly AnswerState[]).includes(from);
  }) ?? null;
