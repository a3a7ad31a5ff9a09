/** One line per step on standard output, with the seconds it took once it is done. */
export interface Progress {
  step<T>(title: string, work: () => Promise<T> | T): Promise<T>;
  note(text: string): void;
}

export function createProgress(
  write: (line: string) => void = (line) => console.log(line),
): Progress {
  return {
    async step(title, work) {
      const startedAt = process.hrtime.bigint();
      write(`• ${title} …`);
      const result = await work();
      write(`  done in ${secondsSince(startedAt)} s`);
      return result;
    },
    note(text) {
      write(`  ${text}`);
    },
  };
}

function secondsSince(startedAt: bigint): string {
  return (Number(process.hrtime.bigint() - startedAt) / 1e9).toFixed(1);
}
