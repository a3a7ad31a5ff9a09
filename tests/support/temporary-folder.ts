import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A folder of its own that stands in for the temporary one, to see what a request leaves there. */
export function temporaryFolder(): { path: string; empty(): Promise<void>; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dialogue-uploads-'));
  return {
    path: folder,
    /** Strapi's form reader removes what it gives up on a moment after the answer. */
    async empty() {
      while (fs.readdirSync(folder).length > 0) await sleep(20);
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
