import { answerCommandBetween } from './command-between';
import {
  ANSWER_COMMANDS,
  ANSWER_STATES,
  ANSWER_TRANSITIONS,
  type AnswerCommand,
  type AnswerState,
} from './state';

describe('a change of an answer’s state', () => {
  it.each<[AnswerState, AnswerState, AnswerCommand | null]>([
    ['assigned', 'drafting', 'draft'],
    ['drafting', 'drafting', 'draft'],
    ['drafting', 'submitted', 'submit'],
    ['submitted', 'drafting', 'return'],
    ['approved', 'drafting', 'return'],
    ['submitted', 'approved', 'approve'],
    ['approved', 'published', 'publish'],
    ['published', 'drafting', 'correct'],
    ['drafting', 'released', 'release'],
    ['released', 'assigned', 'reassign'],
    ['submitted', 'published', null],
    ['drafting', 'approved', null],
    ['approved', 'approved', null],
    ['published', 'published', null],
    ['released', 'drafting', null],
  ])('from %s to %s is %s', (from, to, command) => {
    expect(answerCommandBetween(from, to)).toBe(command);
  });

  it('is never two commands at once', () => {
    const leadingTo = (from: AnswerState, to: AnswerState) =>
      ANSWER_COMMANDS.filter((command) => {
        const { from: sources, to: target } = ANSWER_TRANSITIONS[command];
        return target === to && sources.some((source) => source === from);
      });

    for (const from of ANSWER_STATES) {
      for (const to of ANSWER_STATES) expect(leadingTo(from, to).length).toBeLessThanOrEqual(1);
    }
  });
});
