import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';

const STOP_PATIENCE_MILLISECONDS = 15_000;
const LINES_KEPT = 60;

export interface ChildServer {
  pid: number;
  /** What the child printed after `READY`, split at blanks. */
  ready: string[];
  stop(): Promise<void>;
}

/**
 * Starts a Node program and waits for its line `READY …`. A child that ends before is an error
 * that carries the last lines it printed.
 */
export async function startChildServer(
  name: string,
  parameters: string[],
  { cwd, env }: { cwd?: string; env: NodeJS.ProcessEnv },
): Promise<ChildServer> {
  const child = spawn(process.execPath, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ready = await readyLine(name, child);
  return { pid: child.pid!, ready, stop: () => stop(child) };
}

function readyLine(name: string, child: ChildProcess): Promise<string[]> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const read = (line: string) => {
      printed.push(line);
      if (printed.length > LINES_KEPT) printed.shift();
      if (line.startsWith('READY ')) resolve(line.split(' ').slice(1));
    };
    readline.createInterface({ input: child.stdout! }).on('line', read);
    readline.createInterface({ input: child.stderr! }).on('line', read);
    child.once('close', (code, signal) =>
      reject(new Error(`${name} ended (${signal ?? code}) before READY:\n${printed.join('\n')}`)),
    );
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MILLISECONDS);
  child.kill('SIGTERM');
  await closed;
  clearTimeout(impatience);
}
