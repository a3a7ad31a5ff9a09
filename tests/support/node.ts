import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_DIRECTORY } from '../../scripts/launch/paths';
import { testEnvironment } from './settings';

export interface NodeOptions {
  databaseUrl: string;
  env?: Record<string, string>;
  /** What the process runs; it prints LISTENING with its address. The default is a bare node. */
  script?: string;
}

const BARE_NODE = path.join(APP_DIRECTORY, 'tests', 'support', 'node-process.ts');

const SKEWED_CLOCK = path.join(APP_DIRECTORY, 'tests', 'support', 'skewed-clock.mjs');

/** The environment of a node whose own clock is wrong by so much. */
export const skewedClock = (milliseconds: number): Record<string, string> => ({
  NODE_OPTIONS: `--import ${SKEWED_CLOCK}`,
  CLOCK_SKEW_MILLISECONDS: String(milliseconds),
});

/** A Strapi in a process of its own, as every node of the city's system is. */
export interface RunningNode {
  baseUrl: string;
  pid: number;
  /** Sends the signal and waits for the end; returns the exit code, or null after SIGKILL. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Whether it has ended, by whatever cause. */
  hasEnded(): boolean;
  /** All that the process has written so far. */
  logs(): string;
}

/** Returns when the node listens; throws with its output when it ends before that. */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const { child, logs } = spawnNode(options);
  const baseUrl = await listening(child, logs);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    baseUrl,
    pid: child.pid!,
    hasEnded,
    async kill(signal) {
      if (hasEnded()) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      return (await ended)[0] as number | null;
    },
    logs,
  };
}

/** A node that is expected to refuse to start: its exit code and what it said. */
export async function startRefusedNode(
  options: NodeOptions,
): Promise<{ code: number | null; output: string }> {
  const { child, logs } = spawnNode(options);
  const [code] = await once(child, 'close');
  return { code: code as number | null, output: logs() };
}

function spawnNode({ databaseUrl, env, script = BARE_NODE }: NodeOptions): {
  child: ChildProcess;
  logs: () => string;
} {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: APP_DIRECTORY,
    env: { ...process.env, ...testEnvironment(databaseUrl, env) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return { child, logs: () => output.join('') };
}

function listening(child: ChildProcess, logs: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = /^LISTENING (\S+)$/m.exec(logs());
      if (found) resolve(found[1]!);
    };
    child.stdout!.on('data', look);
    child.once('close', (code) => reject(new Error(`The node ended with ${code}.\n${logs()}`)));
  });
}
