import { atRandom } from '../round';
import type { Colleague } from './colleague';
import type { Journal } from './journal';

const REMEMBERED = 400;

/** Where the editors sit: what they share, and what they know of one another. */
export class Room {
  /** Questions and decided submissions seen lately. */
  readonly questions: string[] = [];
  readonly decided: string[] = [];
  private readonly atWork = new Map<string, number>();
  private readonly alone = new Set<string>();
  private texts = 0;

  constructor(
    readonly sessionKey: string,
    readonly authorities: readonly string[],
    readonly colleagues: readonly Colleague[],
    readonly journal: Journal,
  ) {}

  /** A text that nobody has sent before. */
  newText(): string {
    this.texts += 1;
    return `Đề nghị thành phố cho biết thời hạn và cơ quan giải quyết (lần sửa ${this.texts}).`;
  }

  remember(list: string[], ...keys: string[]): void {
    list.push(...keys);
    list.splice(0, Math.max(0, list.length - REMEMBERED));
  }

  others(than: Colleague, count: number): Colleague[] {
    const others = this.colleagues.filter((one) => one !== than);
    return others.sort(() => Math.random() - 0.5).slice(0, count);
  }

  /** Works on those that no duel is about; others may do so at the same time. */
  async among<T>(keys: readonly string[], work: (free: string[]) => Promise<T>): Promise<T> {
    const free = keys.filter((key) => !this.alone.has(key));
    for (const key of free) this.atWork.set(key, (this.atWork.get(key) ?? 0) + 1);
    try {
      return await work(free);
    } finally {
      for (const key of free) this.atWork.set(key, this.atWork.get(key)! - 1);
    }
  }

  /** Works on one that nobody else works on, and that nobody begins to work on meanwhile. */
  async apart(keys: readonly string[], work: (key: string) => Promise<void>): Promise<void> {
    const free = keys.filter((key) => !this.alone.has(key) && !this.atWork.get(key));
    if (free.length === 0) return;
    const key = atRandom(free);
    this.alone.add(key);
    try {
      await work(key);
    } finally {
      this.alone.delete(key);
    }
  }
}

/** One of the editors, in the room. */
export interface AtWork {
  room: Room;
  editor: Colleague;
}
