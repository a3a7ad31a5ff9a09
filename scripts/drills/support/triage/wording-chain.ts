/** An editor's change of a question's text. Every `content` is sent once only. */
export interface WordingEdit {
  questionKey: string;
  /** What the editor had seen. */
  known: string;
  content: string;
  outcome: 'done' | 'refused' | 'unknown';
  /** The stored text that a refusal named. */
  current?: string;
}

/**
 * Whether every acknowledged text is stored still, or was known to whoever replaced it: from the text
 * that nobody of the editors wrote each leads to the next, up to the stored one.
 *
 * `stored` has the text of every question that still exists. Answers sentences, none if all is well.
 */
export function violationsOfWordings(
  edits: readonly WordingEdit[],
  stored: ReadonlyMap<string, string>,
): string[] {
  const byQuestion = new Map<string, WordingEdit[]>();
  for (const edit of edits) {
    byQuestion.set(edit.questionKey, [...(byQuestion.get(edit.questionKey) ?? []), edit]);
  }
  return [...byQuestion].flatMap(([key, ofQuestion]) => [
    ...lostUpdates(key, ofQuestion),
    ...brokenChain(key, ofQuestion, stored.get(key)),
    ...unknownTexts(key, ofQuestion),
  ]);
}

const isDone = ({ outcome }: WordingEdit): boolean => outcome === 'done';

function lostUpdates(key: string, edits: readonly WordingEdit[]): string[] {
  const known = edits.filter(isDone).map((edit) => edit.known);
  return [...new Set(known.filter((text, at) => known.indexOf(text) !== at))].map(
    (text) => `question ${key}: two acknowledged edits replaced "${text}"`,
  );
}

function brokenChain(
  key: string,
  edits: readonly WordingEdit[],
  stored: string | undefined,
): string[] {
  const done = edits.filter(isDone);
  const possible = edits.filter(({ outcome }) => outcome !== 'refused');
  const written = new Set(possible.map(({ content }) => content));
  const first = done.find(({ known }) => !written.has(known));
  if (first === undefined) {
    return done.length === 0 ? [] : [`question ${key}: no edit replaced its first text`];
  }

  const passed = new Set<WordingEdit>();
  let text = first.known;
  for (;;) {
    const next = [...done, ...possible].find((edit) => edit.known === text && !passed.has(edit));
    if (next === undefined) break;
    passed.add(next);
    text = next.content;
    if (text === stored && next.outcome === 'unknown') break;
  }
  return [
    ...done
      .filter((edit) => !passed.has(edit))
      .map(({ content }) => `question ${key}: nobody replaced "${content}", and it is gone`),
    ...(stored === undefined || isReached(stored, text, possible)
      ? []
      : [`question ${key}: "${stored}" is stored, "${text}" was acknowledged last`]),
  ];
}

/** An edit that got no answer may have been stored, or not. */
const isReached = (stored: string, last: string, possible: readonly WordingEdit[]): boolean =>
  stored === last ||
  possible.some(
    (edit) => edit.outcome === 'unknown' && edit.content === last && edit.known === stored,
  );

function unknownTexts(key: string, edits: readonly WordingEdit[]): string[] {
  const texts = new Set(
    edits.flatMap(({ known, content, outcome }) =>
      outcome === 'refused' ? [known] : [known, content],
    ),
  );
  return edits
    .filter(({ current }) => current !== undefined && !texts.has(current))
    .map(({ current }) => `question ${key}: a refusal named "${current}", which nobody wrote`);
}
