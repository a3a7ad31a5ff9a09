import type { Core } from '@strapi/strapi';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { DRAINING_EVENT } from '../operations/drain';
import { oncePerNode } from '../operations/once-per-node';
import { liveAnswerer } from './http/answer-live';
import { LiveNode } from './live-node';

const liveOf = oncePerNode('live', (strapi) => new LiveNode(strapi));

/** From `register()`: the live page is answered before Koa, whose stack costs more than the answer. */
export function registerLive(strapi: Core.Strapi): void {
  const live = liveOf(strapi);
  const answers = liveAnswerer(strapi, live);
  const server = strapi.server.httpServer as Server;
  const listeners = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (answers(request, response)) return;
    for (const listener of listeners) listener.call(server, request, response);
  });
  strapi.eventHub.on(DRAINING_EVENT, async () => live.leave());
}

/** From `bootstrap()`, when the tables are there. */
export const startLive = (strapi: Core.Strapi): Promise<void> => liveOf(strapi).start();

/** Streams that are open on this node. */
export const openStreams = (strapi: Core.Strapi): number => liveOf(strapi).streams.count;
