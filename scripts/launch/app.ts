import type { AddressInfo } from 'node:net';
import { type Core, createStrapi } from '@strapi/strapi';
import { APP_DIRECTORY, DIST_DIRECTORY } from './paths';

/** Strapi with its schema synchronised and everything registered, not listening yet. */
export async function loadApp(): Promise<Core.Strapi> {
  const signals = listenersOf('SIGTERM', 'SIGINT');
  const strapi = createStrapi({ appDir: APP_DIRECTORY, distDir: DIST_DIRECTORY });
  // Strapi's own handlers leave the process before the embedded database can be stopped.
  signals.restore();
  await strapi.load();
  return strapi;
}

/** Opens the port and returns the address; port 0 lets the system choose. */
export function listen(strapi: Core.Strapi, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const { httpServer } = strapi.server;
    httpServer.once('error', reject);
    strapi.server.listen(port, host, () => {
      httpServer.off('error', reject);
      const address = httpServer.address() as AddressInfo;
      resolve(`http://${printableHost(host)}:${address.port}`);
    });
  });
}

function printableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenersOf(...names: NodeJS.Signals[]): { restore(): void } {
  const before = new Map(names.map((name) => [name, process.listeners(name)]));
  return {
    restore() {
      for (const name of names) {
        for (const listener of process.listeners(name)) {
          if (!before.get(name)!.includes(listener)) process.off(name, listener);
        }
      }
    },
  };
}
