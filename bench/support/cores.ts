import { execFileSync } from 'node:child_process';
import os from 'node:os';

/**
 * Puts servers on the first core and load on the others, so that they do not take turns: only then do
 * figures of two servers in turn compare. Does nothing without `taskset`, or with a single core.
 */
export function pin(pid: number, to: 'servers' | 'load'): void {
  const last = os.cpus().length - 1;
  if (last === 0) return;
  try {
    const cores = to === 'servers' ? '0' : `1-${last}`;
    execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' });
  } catch {
    // The figures are noisier then, and no less true.
  }
}

/** What a figure was measured on, to be quoted with it. */
export function machine(): string {
  const load = os.loadavg()[0]!.toFixed(1);
  return `${os.cpus().length} cores, Node ${process.version}, load average ${load}`;
}
