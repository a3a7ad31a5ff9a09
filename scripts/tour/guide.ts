import { Surprise } from './visitor';

/** Numbers the steps, prints them, and says at which one something unexpected was met. */
export class Guide {
  private steps = 0;

  readonly print = (line: string): void => {
    for (const part of line.split('\n')) console.log(`    ${part}`);
  };

  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.steps += 1;
    console.log(`\n${String(this.steps).padStart(2)}. ${title}`);
    try {
      return await work();
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      throw new Surprise(`Step ${this.steps}, "${title}": ${what}`);
    }
  }

  /** Stops the tour unless what was read is what was expected. */
  check(what: string, actual: unknown, expected: unknown): void {
    if (actual !== expected) {
      throw new Surprise(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
    }
    this.print(`${what}: ${String(actual)}`);
  }
}
