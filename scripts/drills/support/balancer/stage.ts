import type pg from 'pg';
import type { Editor, OpenSession } from '../editor';
import type { Fleet } from '../kill/fleet';
import type { Sending } from '../kill/sender';
import type { ServerControl } from '../kill/server-control';
import { publishAnswer } from '../live/publisher';
import type { Balancer } from './balancer';

/** What was measured, and what was not as it must be; sentences. */
export interface Finding {
  figures: string[];
  faults: string[];
}

/** A balancer before two nodes, with a session to read and another one to submit to. */
export interface Stage {
  balancer: Balancer;
  fleet: Fleet;
  editor: Editor;
  database: pg.Pool;
  databaseUrl: string;
  /** The database server, to be taken away. */
  server: ServerControl;
  /** The session readers follow, and keys of the answers that may be published in it. */
  slug: string;
  approved: readonly string[];
  markers: Iterator<string, never>;
  intake: OpenSession;
  /** All that was submitted so far. */
  sendings: Sending[];
}

export const liveAddress = ({ balancer, slug }: Stage): string =>
  `${balancer.url}/api/dialogue-sessions/${slug}/live`;

/** Publishes another answer; the marker in it, and the instant of its commit. */
export async function publishNext(
  { editor, database, approved, markers, balancer }: Stage,
  through = balancer.url,
): Promise<{ marker: string; committedAt: number }> {
  const marker = markers.next().value;
  const committedAt = await publishAnswer({ editor, database, approved, node: through }, marker);
  return { marker, committedAt };
}
