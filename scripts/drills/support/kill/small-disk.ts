import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../drill-database';

const CHUNK = Buffer.alloc(64 * 1_024);

/** A file system of a few megabytes in memory, on which the database lies. Only root may mount it. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  static mount(megabytes: number): SmallDisk {
    if (process.getuid?.() !== 0)
      throw new Error('--mode disk mounts a small disk: run it as root.');
    const folder = temporaryFolder();
    const options = `size=${megabytes}m,mode=755`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  /** Writes until not a single byte is left. */
  fill(): void {
    const file = fs.openSync(this.ballast, 'a');
    try {
      for (;;) fs.writeSync(file, CHUNK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      fs.closeSync(file);
    }
  }

  free(): void {
    fs.rmSync(this.ballast, { force: true });
  }

  unmount(): void {
    execFileSync('umount', [this.folder]);
    fs.rmdirSync(this.folder);
  }

  private get ballast(): string {
    return path.join(this.folder, 'ballast');
  }
}
