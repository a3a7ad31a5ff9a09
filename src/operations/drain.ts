import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Event sent before waiting: whoever holds streams open ends them now. */
export const DRAINING_EVENT = 'dialogue.draining';

const DRAINING = Symbol.for('online-dialogue.draining');

/** True from the moment this node has been told to stop: `/ready` answers 503. */
export function isDraining(strapi: Core.Strapi): boolean {
  return DRAINING in strapi;
}

/**
 * Stops accepting connections and returns when every request under way has been answered, at the
 * latest after `drainSeconds`. Strapi 5.54 itself would cut all sockets at once.
 *
 * Called before `strapi.destroy()`, which ends plugins first, and again from the user's `destroy()`
 * for starts without this project's launcher; the second call returns at once.
 */
export async function drain(strapi: Core.Strapi): Promise<void> {
  if (isDraining(strapi)) return;
  Object.defineProperty(strapi, DRAINING, { value: true });
  const server = strapi.server.httpServer as Server;
  if (!server.listening) return;
  closeAfterAnswers(server);

  const { drainSeconds, drainDelaySeconds } = strapi.config.get<{
    drainSeconds: number;
    drainDelaySeconds: number;
  }>('dialogue');
  if (drainDelaySeconds > 0) await sleep(drainDelaySeconds * 1_000);
  await strapi.eventHub.emit(DRAINING_EVENT);
  server.close();
  const startedAt = process.hrtime.bigint();
  while (Number(process.hrtime.bigint() - startedAt) < drainSeconds * 1e9) {
    server.closeIdleConnections();
    if ((await openConnections(server)) === 0) return;
    await sleep(50);
  }
  strapi.log.warn(`Stopping with ${await openConnections(server)} connections still open.`);
}

/** A balancer that keeps connections open meets none of them closed in the middle of its next request. */
function closeAfterAnswers(server: Server): void {
  server.prependListener('request', (_request, response) => (response.shouldKeepAlive = false));
}

function openConnections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
