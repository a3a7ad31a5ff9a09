import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../../scripts/drills/support/drill-database';
import { APP_DIRECTORY } from '../../scripts/launch/paths';

/** Bytes of a process. */
export interface Memory {
  /** Of what is in use: the heap after a collection, and the buffers beside it. */
  live: number;
  /** Resident: what the process has had to take from the system so far, and may not need any more. */
  resident: number;
}

const PROGRAM = path.join(APP_DIRECTORY, 'bench', 'support', 'tell-memory.mjs');
const PATIENCE = 10_000;

/** Asks processes how much memory they use; they must have been started with its environment. */
export class MemoryGauge {
  private readonly folder = temporaryFolder();

  get environment(): Record<string, string> {
    return { NODE_OPTIONS: `--import ${PROGRAM}`, MEMORY_FOLDER: this.folder };
  }

  async of(pids: readonly number[]): Promise<Memory> {
    const all = await Promise.all(pids.map((pid) => this.ask(pid)));
    const sum = (of: (one: Memory) => number): number =>
      all.reduce((total, one) => total + of(one), 0);
    return { live: sum(({ live }) => live), resident: sum(({ resident }) => resident) };
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask(pid: number): Promise<Memory> {
    const file = path.join(this.folder, String(pid));
    fs.rmSync(file, { force: true });
    process.kill(pid, 'SIGUSR2');
    const givesUpAt = performance.now() + PATIENCE;
    while (!fs.existsSync(file)) {
      if (performance.now() > givesUpAt)
        throw new Error(`Process ${pid} does not tell its memory.`);
      await sleep(20);
    }
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Memory;
  }
}
