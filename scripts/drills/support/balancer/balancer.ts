import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { waitForPort } from '../wait-for-port';
import { type BalancerKind, exampleAt, type Place } from './example-file';

const COMMANDS: Readonly<Record<BalancerKind, (file: string) => string[]>> = {
  nginx: (file) => ['-c', file, '-g', 'daemon off;'],
  haproxy: (file) => ['-db', '-f', file],
};

/** An nginx or HAProxy on the example of this project, in front of the nodes of a drill. */
export class Balancer {
  private child: ChildProcess | null = null;
  private readonly file: string;

  constructor(
    readonly kind: BalancerKind,
    private readonly place: Place,
  ) {
    requireProgram(kind);
    this.file = path.join(place.folder, `${kind}.conf`);
    fs.writeFileSync(this.file, exampleAt(kind, place));
  }

  get url(): string {
    return `http://127.0.0.1:${this.place.port}`;
  }

  /** Returns when it listens. */
  async start(): Promise<void> {
    this.child = spawn(this.kind, COMMANDS[this.kind](this.file), {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await waitForPort(this.place.port);
  }

  /** Ends it at once, with every connection it has. */
  async stop(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}

function requireProgram(kind: BalancerKind): void {
  try {
    execFileSync(kind, ['-v'], { stdio: 'ignore' });
  } catch {
    throw new Error(`This drill needs ${kind}: apt-get install ${kind}`);
  }
}
