import type { ServerResponse } from 'node:http';
import { inSlices } from '../../operations/in-slices';
import type { KeptFeed } from '../kept-feed';
import { EventReader } from './event-reader';
import { HEARTBEAT, helloText } from './event-text';

/** Seconds between two signs of life on a quiet stream; proxies close what is silent for a minute. */
export const HEARTBEAT_SECONDS = 15;

export interface StreamLimits {
  /** Streams of one node. */
  maxReaders: number;
  /** Streams of one address, behind which there may be a whole office. */
  maxReadersPerAddress: number;
}

export type StreamRefusal = 'READERS_FULL' | 'READERS_OF_ADDRESS_FULL';

/** All open streams of this node. */
export class EventStreams {
  private readonly byFeed = new Map<KeptFeed, Set<EventReader>>();
  private readonly byAddress = new Map<string, number>();
  private readonly telling = new Set<KeptFeed>();
  private second = 0;
  private opened = 0;
  private timer: NodeJS.Timeout | null = null;
  count = 0;

  constructor(private readonly limits: StreamLimits) {}

  refusal(address: string): StreamRefusal | null {
    if (this.count >= this.limits.maxReaders) return 'READERS_FULL';
    const ofAddress = this.byAddress.get(address) ?? 0;
    return ofAddress >= this.limits.maxReadersPerAddress ? 'READERS_OF_ADDRESS_FULL' : null;
  }

  readersOf(kept: KeptFeed): number {
    return this.byFeed.get(kept)?.size ?? 0;
  }

  /** Takes a reader in, who has seen `since` or nothing yet; the response's head is out. */
  open(
    kept: KeptFeed,
    response: ServerResponse,
    { address, since, now }: { address: string; since: number | null; now: number },
  ): void {
    const { feed } = kept;
    // Its own for good: by its place among the others it would be passed over whenever one leaves.
    const beat = (this.opened += 1) % HEARTBEAT_SECONDS;
    const reader = new EventReader(response, address, beat, since ?? feed.version);
    const readers = this.byFeed.get(kept) ?? new Set();
    this.byFeed.set(kept, readers.add(reader));
    this.byAddress.set(address, (this.byAddress.get(address) ?? 0) + 1);
    this.count += 1;
    this.timer ??= setInterval(() => this.tick(), 1_000).unref();
    response.once('close', () => this.leave(kept, reader));
    reader.send(helloText(feed.version, reader.version, now));
    bringUp(reader, kept);
  }

  /** Tells every reader of a feed what it has not seen, a slice of them at a time. */
  async tell(kept: KeptFeed): Promise<void> {
    // Whoever tells already goes on to what is new.
    if (this.telling.has(kept)) return;
    this.telling.add(kept);
    try {
      let told = 0;
      while (told !== kept.feed.version) {
        told = kept.feed.version;
        await inSlices(this.byFeed.get(kept) ?? [], (reader) => bringUp(reader, kept));
      }
    } finally {
      this.telling.delete(kept);
    }
  }

  /** Ends every stream; each reader comes back after the time it was given, to another node. */
  endAll(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    for (const [kept, readers] of this.byFeed) {
      for (const reader of readers) {
        this.leave(kept, reader);
        reader.end();
      }
    }
  }

  private leave(kept: KeptFeed, reader: EventReader): void {
    const readers = this.byFeed.get(kept);
    if (!readers?.delete(reader)) return;
    if (readers.size === 0) this.byFeed.delete(kept);
    const left = (this.byAddress.get(reader.address) ?? 1) - 1;
    if (left > 0) this.byAddress.set(reader.address, left);
    else this.byAddress.delete(reader.address);
    this.count -= 1;
  }

  private tick(): void {
    this.second += 1;
    const now = performance.now();
    const beat = this.second % HEARTBEAT_SECONDS;
    for (const readers of this.byFeed.values()) {
      for (const reader of readers) {
        reader.checkStall(now);
        // Each second a fifteenth of them: never all at once.
        if (reader.beat === beat) reader.send(HEARTBEAT);
      }
    }
  }
}

/** Sends what a reader has not seen of the feed as it stands. */
function bringUp(reader: EventReader, kept: KeptFeed): void {
  const { feed } = kept;
  if (reader.version >= feed.version) return;
  const text = kept.eventSince(reader.version);
  reader.version = feed.version;
  reader.send(text);
}
