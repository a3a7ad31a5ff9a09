import fc from 'fast-check';
import {
  countFates,
  decideFate,
  fateAfter,
  FATE_COMMANDS,
  isAccountedFor,
  type Fate,
  type FateCommand,
} from './fate';

/** Written out a second time, from the handling of questions and not from the code. */
const DECLARED = new Set([
  'pending>accepted',
  'pending>merged',
  'pending>rejected',
  'pending>transferred',
  'pending>answered_privately',
  'pending>withdrawn',
  'accepted>pending',
  'accepted>withdrawn',
  'merged>pending',
  'merged>withdrawn',
  'rejected>pending',
  'transferred>pending',
]);

type Step =
  | { does: 'receive' }
  | { does: 'publishAnswer'; index: number }
  | { does: 'decide'; index: number; command: FateCommand; reasoned: boolean };

const index = fc.nat({ max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Step>({ does: 'receive' }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('publishAnswer' as const), index }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      index,
      command: fc.constantFrom(...FATE_COMMANDS),
      reasoned: fc.boolean(),
    }),
  },
);

interface Submission {
  fate: Fate;
  answered: boolean;
}

function decide(submission: Submission, command: FateCommand, reasoned: boolean): Submission {
  const { permitted } = decideFate(submission.fate, command, {
    questionAnswered: submission.answered,
    reason: reasoned ? { code: 'repeated', target: 'so-y-te' } : {},
  });

  return permitted ? { ...submission, fate: fateAfter(command) } : submission;
}

function take(submissions: Submission[], next: Step): Submission[] {
  switch (next.does) {
    case 'receive':
      return [...submissions, { fate: 'pending', answered: false }];
    case 'publishAnswer':
      return submissions.map((one, at) =>
        at === next.index && (one.fate === 'accepted' || one.fate === 'merged')
          ? { ...one, answered: true }
          : one,
      );
    case 'decide':
      return submissions.map((one, at) =>
        at === next.index ? decide(one, next.command, next.reasoned) : one,
      );
  }
}

describe('whatever editors do', () => {
  it('every question received has exactly one fate, and moves only as declared', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let received = 0;
        let submissions: Submission[] = [];
        for (const next of steps) {
          const before = submissions;
          submissions = take(before, next);
          if (next.does === 'receive') received += 1;

          expect(isAccountedFor(received, countFates(submissions.map(({ fate }) => fate)))).toBe(
            true,
          );
          const moves = before.flatMap(({ fate }, at) => {
            const after = submissions[at]?.fate;
            return after === fate ? [] : [`${fate}>${after}`];
          });
          expect(moves.filter((move) => !DECLARED.has(move))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a question readers have the answer to stays where it is', () => {
    const fates = fc.constantFrom<Fate>('accepted', 'merged');
    const commands = fc.array(fc.tuple(fc.constantFrom(...FATE_COMMANDS), fc.boolean()));

    fc.assert(
      fc.property(fates, commands, (fate, attempts) => {
        const after = attempts.reduce<Submission>(
          (submission, [command, reasoned]) => decide(submission, command, reasoned),
          { fate, answered: true },
        );

        expect(after).toEqual({ fate, answered: true });
      }),
    );
  });
});
