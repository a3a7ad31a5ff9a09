import type pg from 'pg';
import type { Editor } from '../editor';

/**
 * With `track_commit_timestamp` the instant of the commit itself, not of the request or its answer;
 * without it the moment of asking.
 */
const COMMITTED_AT = `select extract(epoch from case
    when current_setting('track_commit_timestamp') = 'on' then pg_xact_commit_timestamp(xmin)
    else clock_timestamp() end)::float8 * 1000 as at
  from answers where content like $1 || '%'`;

export interface Publisher {
  editor: Editor;
  node: string;
  database: pg.Client | pg.Pool;
  /** Keys of drafts, in the order of their markers. */
  approved: readonly string[];
}

/** Publishes as an editor does, over HTTP; answers when the database committed it. */
export async function publishAnswer(
  { editor, node, database, approved }: Publisher,
  marker: string,
): Promise<number> {
  const draft = approved[Number(/\d+/.exec(marker)![0])]!;
  const { status, body } = await editor.command(node, `/answer-drafts/${draft}/publish`);
  if (status !== 200) throw new Error(`${marker}: ${status} ${JSON.stringify(body)}`);
  return committedAt(database, marker);
}

/** The instant, by the system's clock in milliseconds, at which the answer with the marker was committed. */
export async function committedAt(
  database: Publisher['database'],
  marker: string,
): Promise<number> {
  const { rows } = await database.query<{ at: number }>(COMMITTED_AT, [marker]);
  return rows[0]!.at;
}
