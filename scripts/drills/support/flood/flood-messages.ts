import type { HostileKind } from './hostile-requests';

/** What the flood is told: to begin, and to end and tell. */
export type FloodOrder =
  | { do: 'begin'; nodes: string[]; slug: string; perSecond: number; replayed: string }
  | { do: 'end' };

/** How many answers of each kind of request had each status and code; `none` for no answer. */
export type FloodAccount = Record<HostileKind, Record<string, number>>;
