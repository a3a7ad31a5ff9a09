import { createWriteStream, type WriteStream } from 'node:fs';
import fs from 'node:fs/promises';

interface Located {
  filepath: string;
}

/** The files of one request, on the disk while it lasts. */
export interface TemporaryFiles {
  /** Called by the form reader for each file it meets. */
  write: (file: Located) => WriteStream;
  /** The order in which they were sent: the form reader hands them on as they were finished. */
  inOrder: <F extends Located>(files: readonly F[]) => F[];
  /** Waits for what is still being opened, which would be created after its removal otherwise. */
  removeAll: () => Promise<void>;
}

export function temporaryFiles(): TemporaryFiles {
  const streams: WriteStream[] = [];
  const placeOf = ({ filepath }: Located) => streams.findIndex(({ path }) => path === filepath);

  return {
    write({ filepath }) {
      const stream = createWriteStream(filepath, { mode: 0o600 });
      streams.push(stream);
      return stream;
    },
    inOrder: (files) => [...files].sort((one, other) => placeOf(one) - placeOf(other)),
    async removeAll() {
      await Promise.all(
        streams.map(async (stream) => {
          await closed(stream);
          await fs.rm(stream.path, { force: true });
        }),
      );
    },
  };
}

/** Not `events.once`, which rejects when a write under way fails because of the destruction. */
const closed = (stream: WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.destroy().once('close', resolve);
  });
