import type { LiveRow } from '../../persistence/live';
import { liveHead } from './live-head';

/** Questions of one page, and the most that one delta brings. */
export const PAGE_SIZE = 200;

/** Changes of which a delta leaves out exactly those a reader has seen. */
const EXACT_CHANGES = 32;

interface Entry {
  key: string;
  version: number;
  position: number;
  /** The question as JSON, written once for each of its versions. */
  json: string;
}

/** What readers see of one session, as one version has it. Knows no database and no reader. */
export class LiveFeed {
  version = 0;
  private head = '';
  private readonly entries = new Map<string, Entry>();
  private readonly removed = new Map<string, number>();
  private inOrder: Entry[] = [];
  /** Versions at which a question changed or was taken down, lowest first. */
  private changes: { version: number; key: string }[] = [];

  /** Takes what changed since `version`, or everything at first. */
  apply(row: LiveRow): void {
    for (const { key, version, position, shown } of row.questions) {
      if (shown === null || position === null) {
        this.entries.delete(key);
        this.removed.set(key, version);
      } else {
        this.removed.delete(key);
        this.entries.set(key, { key, version, position, json: JSON.stringify(shown) });
      }
    }
    this.version = row.version;
    this.head = members(liveHead(row));
    if (row.questions.length === 0) return;
    const live = [...this.entries.values()];
    this.inOrder = live.sort((one, other) => one.position - other.position);
    this.changes = [
      ...this.inOrder.map(({ key, version }) => ({ key, version })),
      ...[...this.removed].map(([key, version]) => ({ key, version })),
    ].sort((one, other) => one.version - other.version);
  }

  get pages(): number {
    return Math.max(1, Math.ceil(this.inOrder.length / PAGE_SIZE));
  }

  /** One page of the whole, from 1, as JSON. */
  page(number: number): string {
    const shown = this.inOrder.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    const page = { number, pages: this.pages, size: PAGE_SIZE, questions: this.inOrder.length };
    return `{${this.membersAt(this.version, shown)},"page":${JSON.stringify(page)}}`;
  }

  /**
   * The same name for the same delta: how many changes it leaves out. Of the latest changes none is sent
   * again; a delta that begins further back begins with its block, so that however many versions readers
   * ask from, few deltas are made.
   */
  deltaName(since: number): number {
    const seen = this.changesUntil(since);
    return this.recentDeltaName(since) ?? seen - (seen % PAGE_SIZE);
  }

  /** The name of the delta that leaves out exactly what a reader has seen; null for one far behind. */
  recentDeltaName(since: number): number | null {
    const seen = this.changesUntil(since);
    return this.changes.length - seen <= EXACT_CHANGES ? seen : null;
  }

  private changesUntil(since: number): number {
    let [low, high] = [0, this.changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.changes[middle]!.version > since) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** What changed but for the first so many changes, as JSON; cut between two versions when it is long. */
  delta(name: number): string {
    let end = Math.min(this.changes.length, name + PAGE_SIZE);
    while (
      end < this.changes.length &&
      this.changes[end]!.version === this.changes[end - 1]!.version
    )
      end += 1;
    const changed = this.changes.slice(name, end);
    const isPartial = end < this.changes.length;
    const version = isPartial ? changed.at(-1)!.version : this.version;
    const shown = changed.flatMap(({ key }) => this.entries.get(key) ?? []);
    const gone = changed.map(({ key }) => key).filter((key) => this.removed.has(key));
    return `{${this.membersAt(version, shown)},"removed":${JSON.stringify(gone)},"more":${isPartial}}`;
  }

  private membersAt(version: number, shown: readonly Entry[]): string {
    const questions = shown.map(({ json }) => json).join(',');
    return `"version":${version},${this.head},"questions":[${questions}]`;
  }
}

/** An object's JSON without its braces. */
const members = (value: object): string => JSON.stringify(value).slice(1, -1);
