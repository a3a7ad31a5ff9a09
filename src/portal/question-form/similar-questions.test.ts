import { DialogueError } from '../client/dialogue-client';
import { SimilarQuestions, type SimilarQuestion } from './similar-questions';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Long enough for typing to count as paused. */
const pause = () => jest.advanceTimersByTimeAsync(1_000);

const TEXT = 'Nước máy ở thôn Đông đục và có mùi clo';

function looking(answer: (content: string) => Promise<SimilarQuestion[]>) {
  const asked: string[] = [];
  const found: SimilarQuestion[][] = [];
  const questions = new SimilarQuestions(
    async (content) => {
      asked.push(content);
      return { data: await answer(content) };
    },
    (data) => void found.push(data),
  );
  return { questions, asked, found };
}

const question = { documentId: 'q1' } as SimilarQuestion;

it('asks once typing pauses, for what was typed last, and not twice for the same', async () => {
  const { questions, asked, found } = looking(async () => [question]);
  questions.typed(TEXT.slice(0, 25));
  questions.typed(TEXT);
  await pause();
  questions.typed(`${TEXT} `);
  await pause();
  expect([asked, found]).toEqual([[TEXT], [[question]]]);
});

it('takes back what it showed when little is left, and asks nothing', async () => {
  const { questions, asked, found } = looking(async () => [question]);
  questions.typed('Nước máy');
  await pause();
  expect([asked, found]).toEqual([[], [[]]]);
});

it('shows nothing of an answer to an earlier text', async () => {
  let answerFirst = (_found: SimilarQuestion[]): void => undefined;
  const first = new Promise<SimilarQuestion[]>((resolve) => (answerFirst = resolve));
  const later = { documentId: 'q2' } as SimilarQuestion;
  const { questions, found } = looking((content) =>
    content === TEXT ? first : Promise.resolve([later]),
  );
  questions.typed(TEXT);
  await pause();
  questions.typed(`${TEXT} rất nặng`);
  await pause();
  answerFirst([question]);
  await pause();
  expect(found).toEqual([[later]]);
});

it('is silent where it is not offered', async () => {
  const { questions, asked } = looking(async () => {
    throw new DialogueError(405, { code: 'METHOD_NOT_ALLOWED' }, '', null);
  });
  questions.typed(TEXT);
  await pause();
  questions.typed(`${TEXT} nữa`);
  await pause();
  expect(asked).toHaveLength(1);
});
