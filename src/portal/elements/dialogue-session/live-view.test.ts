import type { PublicAnswer, PublicQuestion } from '../../client/contract';
import type { LiveSnapshot } from '../../client/live-content';
import { LiveView } from './live-view';

const answer = (correctedAt: string | null = null) => ({ correctedAt }) as PublicAnswer;

const question = (position: number, answers: PublicAnswer[] = [], content = 'Hỏi') =>
  ({ documentId: `q${position}`, position, content, answers }) as PublicQuestion;

const version = (number: number, questions: PublicQuestion[]) =>
  ({ version: number, questions, session: {}, counters: {} }) as unknown as LiveSnapshot;

const always = (): boolean => true;
const never = (): boolean => false;

const shown = (view: LiveView): string[] =>
  view.shown!.questions.map(({ documentId, answers }) => `${documentId}:${answers.length}`);

const waiting = (view: LiveView): string[] => view.waiting.map(({ key, kind }) => `${key} ${kind}`);

const begun = (): LiveView => {
  const view = new LiveView();
  view.take(version(1, [question(1), question(2), question(4)]), never);
  return view;
};

describe('what a reader sees of a session', () => {
  test('is everything at first, and nothing of it is news', () => {
    expect(shown(begun())).toEqual(['q1:0', 'q2:0', 'q4:0']);
    expect(waiting(begun())).toEqual([]);
  });

  test('changes by itself where that moves nothing', () => {
    const view = begun();
    const changes = view.take(
      version(2, [question(1, [answer()]), question(2), question(3), question(4)]),
      always,
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['answered', 'added']);
    expect(shown(view)).toEqual(['q1:1', 'q2:0', 'q3:0', 'q4:0']);
    expect(waiting(view)).toEqual([]);
  });

  test('stays where a change would move what is read, until it is asked for', () => {
    const view = begun();
    const isBelow = (key: string): boolean => key === 'q4';
    view.take(
      version(2, [question(1, [answer()]), question(2), question(3), question(4, [answer()])]),
      isBelow,
    );
    expect(shown(view)).toEqual(['q1:0', 'q2:0', 'q3:0', 'q4:1']);
    expect(waiting(view)).toEqual(['q1 answered']);
    expect(view.shown!.version).toBe(2);

    expect(view.showAll().map(({ key }) => key)).toEqual(['q1']);
    expect(shown(view)).toEqual(['q1:1', 'q2:0', 'q3:0', 'q4:1']);
    expect(waiting(view)).toEqual([]);
  });

  test('lets a new question wait that would push others down', () => {
    const view = begun();
    view.take(version(2, [question(1), question(2), question(3), question(4), question(5)]), never);
    expect(shown(view)).toEqual(['q1:0', 'q2:0', 'q4:0', 'q5:0']);
    expect(waiting(view)).toEqual(['q3 added']);
  });

  test('takes away at once what is no longer public, and keeps its place', () => {
    const view = begun();
    view.take(version(2, [question(1), question(4)]), never);
    expect(shown(view)).toEqual(['q1:0', 'q2:0', 'q4:0']);
    expect([...view.gone]).toEqual(['q2']);
    expect(waiting(view)).toEqual([]);

    view.showAll();
    expect(shown(view)).toEqual(['q1:0', 'q4:0']);
    expect(view.gone.size).toBe(0);
  });

  test('shows a question again that is public again', () => {
    const view = begun();
    view.take(version(2, [question(1), question(4)]), never);
    view.take(version(3, [question(1), question(2), question(4)]), never);
    expect(view.gone.size).toBe(0);
    expect(waiting(view)).toEqual([]);
  });

  test('changes in nothing while it is paused, but for what is no longer public', () => {
    const view = begun();
    view.isPaused = true;
    const changes = view.take(version(2, [question(1, [answer()]), question(2)]), always);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'answered']);
    expect(view.shown!.version).toBe(1);
    expect(shown(view)).toEqual(['q1:0', 'q2:0', 'q4:0']);
    expect([...view.gone]).toEqual(['q4']);
    expect(waiting(view)).toEqual(['q1 answered']);
  });

  test('tells a correction from an answer, and from an edited question', () => {
    const view = new LiveView();
    view.take(version(1, [question(1, [answer()]), question(2)]), never);
    const changes = view.take(
      version(2, [question(1, [answer('2026-03-10T02:00:00.000Z')]), question(2, [], 'Hỏi lại')]),
      always,
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['corrected', 'edited']);
  });
});
