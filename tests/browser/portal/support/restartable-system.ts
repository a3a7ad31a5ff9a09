import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { cloneTemplate } from '../../../support/database';
import { startNode, type RunningNode } from '../../../support/node';

export interface RestartableSystem {
  /** The same whatever node is behind it. */
  baseUrl: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The demo's system behind an address that stays, as behind a balancer: to be stopped and started again. */
export async function restartableSystem(): Promise<RestartableSystem> {
  const database = await cloneTemplate();
  let node: RunningNode | null = null;
  const start = async (): Promise<void> => {
    node = await startNode({
      databaseUrl: database.url,
      script: path.join(__dirname, '..', '..', 'support', 'system-process.ts'),
      env: { PORTAL_ORIGINS: '*' },
    });
  };
  const stop = async (): Promise<void> => {
    const stopped = node;
    node = null;
    await stopped?.kill('SIGTERM');
  };
  await start();
  const door = net.createServer((reader) => {
    reader.on('error', () => undefined);
    if (node === null) return void reader.destroy();
    const server = net.connect(Number(new URL(node.baseUrl).port), '127.0.0.1');
    server.on('error', () => reader.destroy());
    reader.on('close', () => server.destroy());
    server.on('close', () => reader.destroy());
    reader.pipe(server).pipe(reader);
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    start,
    stop,
    async close() {
      await stop();
      door.close();
      await database.drop();
    },
  };
}
