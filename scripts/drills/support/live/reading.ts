import { createHash } from 'node:crypto';

/** What one text of the live page says: a delta or an event. */
export interface Reading {
  version: number;
  isPartial: boolean;
  /** Hash of each question as it is shown, by its key. */
  questions: readonly (readonly [key: string, hash: number])[];
  removed: readonly string[];
}

/** Thousands of readers get the same text within a moment. */
const MOST_REMEMBERED = 200;
const remembered = new Map<string, Reading>();

export function readingOf(text: string): Reading {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(text, reading);
  return reading;
}

function read(text: string): Reading {
  const parsed = JSON.parse(text) as { data?: object };
  const { version, questions, removed, more } = (parsed.data ?? parsed) as {
    version: number;
    questions: { documentId: string }[];
    removed?: string[];
    more?: boolean;
  };
  return {
    version,
    isPartial: more === true,
    questions: questions.map((one) => [one.documentId, hashOf(JSON.stringify(one))] as const),
    removed: removed ?? [],
  };
}

const hashOf = (text: string): number =>
  createHash('sha256').update(text).digest().readUIntBE(0, 6);
