import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 5_000;

/** A folder of its own that stands in for the temporary one, to see what a request leaves there. */
export function temporaryFolder(): { path: string; empty(): Promise<void>; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dialogue-uploads-'));
  return {
    path: folder,
    /** Strapi's form reader removes what it gives up on a moment after the answer. */
    async empty() {
      const givesUpAt = Date.now() + PATIENCE_MILLISECONDS;
      while (fs.readdirSync(folder).length > 0) {
        if (Date.now() > givesUpAt) {
          for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
          throw new Error('A request has left files behind');
        }
        await sleep(20);
      }
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
