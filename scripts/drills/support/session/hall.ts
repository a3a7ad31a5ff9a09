import type pg from 'pg';
import type { Fleet } from '../kill/fleet';
import type { Sending } from '../kill/sender';
import type { Colleague } from '../triage/colleague';
import type { Room } from '../triage/room';

/** Milliseconds that each of these took. */
export interface Times {
  decide: number[];
  publish: number[];
}

/** Where a session takes place: nodes, people, and what they know of it. */
export interface Hall {
  fleet: Fleet;
  database: pg.Pool;
  slug: string;
  /** The editors, what they share, and the journal of everybody. */
  room: Room;
  desks: readonly Desk[];
  sendings: Sending[];
  times: Times;
  /** The instant of each answer's commit, by its marker. */
  committed: Map<string, number>;
  /** When the node was killed, as the commits. */
  killedAt: number;
  newMarker(): string;
}

export interface Desk {
  staff: Colleague;
  leader: Colleague;
}
