import fc from 'fast-check';
import {
  ANSWER_COMMANDS,
  answerStateAfter,
  decideAnswerCommand,
  type AnswerCommand,
  type AnswerDraft,
} from './state';

/** An answer as stored, with what readers see and who stands behind it. */
interface Stored extends AnswerDraft {
  approvedText: string | null;
  publicAnswers: { text: string; authorId: unknown; approverId: unknown }[];
}

interface Step {
  command: AnswerCommand;
  actor: number;
  text: string;
  note: string | null;
}

const ACTORS = [1, 2, 3];

const step: fc.Arbitrary<Step> = fc.record({
  command: fc.constantFrom(...ANSWER_COMMANDS),
  actor: fc.constantFrom(...ACTORS),
  text: fc.constantFrom('', ' ', 'Trả lời A.', 'Trả lời B.'),
  note: fc.constantFrom(null, ' ', 'Ghi chú.'),
});

/** The straight way to publication by given actors, so that the end is reached often. */
const straightWay = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.constantFrom(...ACTORS)))
  .map((actors): Step[] =>
    (['draft', 'submit', 'approve', 'publish'] as const).map((command, index) => ({
      command,
      actor: actors[index] ?? 1,
      text: 'Trả lời C.',
      note: null,
    })),
  );

const history = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: step.map((one) => [one]) },
      { weight: 1, arbitrary: straightWay },
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.flat());

const assigned: Stored = {
  state: 'assigned',
  authorId: null,
  approverId: null,
  content: null,
  hasPublicAnswer: false,
  approvedText: null,
  publicAnswers: [],
};

function effectOf({ command, actor, text }: Step, stored: Stored): Partial<Stored> {
  switch (command) {
    case 'draft':
      return { authorId: actor, approverId: null, approvedText: null, content: text };
    case 'approve':
      return { approverId: actor, approvedText: stored.content };
    case 'publish': {
      const { content, authorId, approverId } = stored;
      const published = { text: content ?? '', authorId, approverId };
      return { hasPublicAnswer: true, publicAnswers: [...stored.publicAnswers, published] };
    }
    case 'return':
    case 'correct':
      return { approverId: null, approvedText: null };
    default:
      return {};
  }
}

function take(stored: Stored, next: Step, fourEyes: boolean): Stored {
  const { command, actor, note } = next;
  const decision = decideAnswerCommand(command, stored, { id: actor }, { fourEyes, note });
  if (!decision.permitted) return stored;

  return { ...stored, state: answerStateAfter(command), ...effectOf(next, stored) };
}

describe('whatever three staff members do', () => {
  it('with four eyes, nothing is published that another person has not approved', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let stored = assigned;
        for (const next of steps) {
          const before = stored;
          stored = take(before, next, true);
          if (stored.publicAnswers.length === before.publicAnswers.length) continue;

          const published = stored.publicAnswers.at(-1);
          expect(before.state).toBe('approved');
          expect(published?.text).toBe(before.approvedText);
          expect(published?.text.trim()).not.toBe('');
          expect(ACTORS).toContain(published?.authorId);
          expect(ACTORS).toContain(published?.approverId);
          expect(published?.approverId).not.toBe(published?.authorId);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a refused command changes nothing, and a permitted one leads where it says', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (steps, fourEyes) => {
        let stored = assigned;
        for (const next of steps) {
          const before = structuredClone(stored);
          const details = { fourEyes, note: next.note };
          const { permitted } = decideAnswerCommand(
            next.command,
            stored,
            { id: next.actor },
            details,
          );
          expect(stored).toEqual(before);

          stored = take(stored, next, fourEyes);
          if (permitted) expect(stored.state).toBe(answerStateAfter(next.command));
          else expect(stored).toEqual(before);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('an answer readers have is never given back to be assigned to others', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (steps, fourEyes) => {
        let stored = assigned;
        for (const next of steps) {
          stored = take(stored, next, fourEyes);
          expect(stored.hasPublicAnswer && stored.state === 'released').toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
