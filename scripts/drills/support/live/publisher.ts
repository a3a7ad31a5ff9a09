import type pg from 'pg';
import type { Editor } from '../../scripts/drills/support/editor';

/** Needs `track_commit_timestamp`: the instant of the commit itself, not of the request or its answer. */
const COMMITTED_AT = `select extract(epoch from pg_xact_commit_timestamp(xmin))::float8 * 1000 as at
  from answers where content like $1 || '%'`;

export interface OurPublisher {
  editor: Editor;
  node: string;
  database: pg.Client;
  /** Keys of drafts, in the order of their markers. */
  approved: readonly string[];
}

/** Publishes as an editor does, over HTTP; answers when the database committed it. */
export async function publishOurs(
  { editor, node, database, approved }: OurPublisher,
  marker: string,
): Promise<number> {
  const draft = approved[Number(/\d+/.exec(marker)![0])]!;
  const { status, body } = await editor.command(node, `/answer-drafts/${draft}/publish`);
  if (status !== 200) throw new Error(`${marker}: ${status} ${JSON.stringify(body)}`);
  const { rows } = await database.query<{ at: number }>(COMMITTED_AT, [marker]);
  return rows[0]!.at;
}
