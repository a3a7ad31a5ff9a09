import type { Socket } from 'node:net';
import type { Connection } from './connection';

/** What of node-postgres a cut reaches for. */
interface CuttableClient {
  connection: { stream: Socket };
}

/** What of tarn, knex's pool, lies behind a connection (tarn 3.0; it offers no list of its own). */
interface Pool {
  used: { resource: CuttableClient }[];
  free: { resource: CuttableClient }[];
}

/** Ends a connection whose other end may never say anything again: what waits on it fails at once. */
export const cutConnection = (client: unknown): void =>
  void (client as CuttableClient).connection.stream.destroy();

/** Ends every connection of the pool; whoever needs one next opens it anew. */
export function cutConnections(connection: Connection): void {
  const { used, free } = connection.client.pool as Pool;
  for (const { resource } of [...used, ...free]) cutConnection(resource);
}
