import type { Core } from '@strapi/strapi';
import type { Server } from 'node:http';

/**
 * From `register()`: a client that takes nothing of its answer keeps neither memory nor a connection. Open
 * streams are not met: something is said on each more often than that.
 */
export function cutStalled(strapi: Core.Strapi): void {
  const server = strapi.server.httpServer as Server;
  server.setTimeout(strapi.config.get<number>('dialogue.stallMilliseconds'));
}
