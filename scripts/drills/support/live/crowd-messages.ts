import type { PageUse } from './live-reader';

/** What a process of readers is told to do. */
export type CrowdOrder =
  | {
      do: 'arrive';
      nodes: readonly string[];
      slug: string;
      readers: number;
      /** Number of its first reader in the whole crowd; their addresses follow from it. */
      first: number;
      /** Milliseconds within which they arrive. */
      within: number;
      page: PageUse;
    }
  | { do: 'tell'; marker: string }
  | { do: 'account'; markers: readonly string[] }
  | { do: 'leave' };

export interface ArrivalReport {
  /** Milliseconds from the arrival of each reader to its open stream. */
  served: number[];
  /** Readers that had none after the patience of the crowd. */
  unserved: number;
}

/** Milliseconds of the system's clock at which each reader had the marker. */
export type MarkerTimes = number[];

export interface CrowdAccount {
  readers: number;
  /** Readers that have not seen every marker. */
  incomplete: number;
  faults: string[];
  broken: number;
  resets: number;
  turnedAway: number;
  /** How many readers have a page with this fingerprint. */
  pages: Map<string, number>;
}
