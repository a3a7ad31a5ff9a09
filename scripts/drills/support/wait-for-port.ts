import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 10_000;

/** Returns once something listens there. */
export async function waitForPort(port: number): Promise<void> {
  const givesUpAt = performance.now() + PATIENCE;
  while (!(await isOpen(port))) {
    if (performance.now() > givesUpAt) throw new Error(`Nothing listens on port ${port}.`);
    await sleep(20);
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
