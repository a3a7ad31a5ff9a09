const WIDTH = 30;

export interface ProgressBar {
  add(count: number): void;
  end(): void;
}

/** One line that grows, with how many there are and how many a second; on paper only the last of it. */
export function progressBar(title: string, total: number): ProgressBar {
  const startedAt = performance.now();
  let done = 0;
  const line = (): string => {
    const share = total === 0 ? 1 : done / total;
    const seconds = (performance.now() - startedAt) / 1_000;
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    return `${title} ${bar} ${done}/${total}, ${seconds.toFixed(0)} s, ${Math.round(done / seconds)}/s`;
  };
  return {
    add(count) {
      done += count;
      if (process.stdout.isTTY) process.stdout.write(`\r${line()}\u001b[K`);
    },
    end() {
      process.stdout.write(process.stdout.isTTY ? `\r${line()}\u001b[K\n` : `${line()}\n`);
    },
  };
}
