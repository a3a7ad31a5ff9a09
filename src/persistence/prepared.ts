import type { Connection } from './connection';

/** A statement PostgreSQL keeps under its name, parsed and planned once for each connection. */
export interface PreparedStatement {
  name: string;
  /** With `$1`, `$2`, … for the values. */
  text: string;
}

/** What of node-postgres lies under a connection of knex. */
interface Client {
  query(statement: PreparedStatement & { values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/** Runs a statement of the hot path, in the transaction the connection stands for, if it is one. */
export async function runPrepared<Row>(
  connection: Connection,
  statement: PreparedStatement,
  values: unknown[],
): Promise<Row[]> {
  const client: Client = await connection.client.acquireConnection();
  try {
    return (await client.query({ ...statement, values })).rows as Row[];
  } finally {
    await connection.client.releaseConnection(client);
  }
}
