import type pg from 'pg';
import type { Editor } from './editor';

/** What every round is played with. */
export interface Field {
  /** Base URLs of the two nodes. */
  nodes: readonly [string, string];
  editor: Editor;
  database: pg.Client;
}

export interface RoundResult {
  accepted: number;
  refused: number;
  /** Requests that got no definite answer at first. */
  errors: number;
  note: string;
  /** Sentences; empty when the round went as it must. */
  violations: string[];
}

export const atRandom = <T>(choices: readonly T[]): T =>
  choices[Math.floor(Math.random() * choices.length)]!;

/** Milliseconds within the first `spread`. */
export const momentWithin = (spread: number): number => Math.random() * spread;
