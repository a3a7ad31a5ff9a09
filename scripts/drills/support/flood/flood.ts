import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_DIRECTORY } from '../../../launch/paths';
import type { FloodAccount, FloodOrder } from './flood-messages';

const PROGRAM = path.join(APP_DIRECTORY, 'scripts', 'drills', 'support', 'flood-node.ts');

/** Hostile senders in a process of their own, so that what they cost is not the honest ones'. */
export class Flood {
  private readonly child: ChildProcess = fork(PROGRAM, { execArgv: ['--import', 'tsx'] });

  begin(order: Omit<FloodOrder & { do: 'begin' }, 'do'>): void {
    this.child.send({ do: 'begin', ...order });
  }

  /** Ends it, and tells what it was answered. */
  async end(): Promise<FloodAccount> {
    const told = once(this.child, 'message');
    this.child.send({ do: 'end' });
    return (await told)[0] as FloodAccount;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }
}
