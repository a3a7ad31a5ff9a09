import net from 'node:net';
import { gunzipSync } from 'node:zlib';
import { EventParser, type StreamEvent } from './event-parser';
import { KeptPage } from './kept-page';
import { type Head, ResponseParser } from './response-parser';

/** Stands in the text of one answer and in no other's. */
const MARKER = /\[A\d+\]/g;

/**
 * What a reader does with the page: nothing; fetch it before the stream, as people do; look through it
 * for answers, too; or put all questions together, from deltas and events. Each costs more than the last.
 */
export type PageUse = 'none' | 'fetched' | 'read' | 'kept';

export interface ReaderPlan {
  /** Base URLs; a reader that loses one goes to the next. */
  nodes: readonly string[];
  slug: string;
  /** Address of 127.0.0.0/8 this reader comes from. */
  address: string;
  page: PageUse;
  /** Told of each marker the first time it is seen, with the milliseconds of the system's clock. */
  onMarker: (marker: string, at: number) => void;
}

const now = (): number => performance.timeOrigin + performance.now();

/** One person's browser: the snapshot, then the stream, and the stream again whenever it breaks. */
export class LiveReader {
  readonly seen = new Set<string>();
  /** How often the stream broke, the server said to fetch the page again, and turned the reader away. */
  broken = 0;
  resets = 0;
  turnedAway = 0;
  readonly faults: string[] = [];
  readonly page = new KeptPage();
  /** What it had when it was told to fetch again; until it has, no event alone is enough. */
  private missingSince: number | null = null;
  private lastId = 0;
  private socket: net.Socket | null = null;
  private node: number;
  /** Milliseconds; the server says another. */
  private retry = 1_000;
  private isClosed = false;
  private arrived: (() => void) | null = null;

  constructor(private readonly plan: ReaderPlan) {
    this.node = Math.floor(Math.random() * plan.nodes.length);
  }

  /** Resolves when the reader has the page and an open stream. */
  arrive(): Promise<void> {
    return new Promise((resolve) => {
      this.arrived = resolve;
      this.begin();
    });
  }

  close(): void {
    this.isClosed = true;
    this.socket?.destroy();
  }

  private begin(): void {
    const socket = this.connect();
    socket.once('close', () => this.lose());
    this.socket = socket;
    const isNew = this.lastId === 0 || this.missingSince !== null;
    if (this.plan.page !== 'none' && isNew) this.fetchPage(socket, () => this.stream(socket));
    else this.stream(socket);
  }

  private fetchPage(socket: net.Socket, then: () => void): void {
    const body: Buffer[] = [];
    let head: Head | undefined;
    const since = this.plan.page === 'kept' ? `?since=${this.missingSince ?? this.lastId}` : '';
    this.ask(socket, since, 'Accept-Encoding: gzip', {
      head: (read) => (head = read),
      body: (bytes) => body.push(bytes),
      end: () => {
        if (head!.status !== 200) return this.turnAway(socket, head!);
        if (this.plan.page === 'fetched') return then();
        const bytes = Buffer.concat(body);
        const isZipped = head!.headers.get('content-encoding') === 'gzip';
        const text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
        if (this.hasAllWith(text)) then();
        else this.fetchPage(socket, then);
      },
    });
  }

  /** Takes a page, or one delta of several. */
  private hasAllWith(text: string): boolean {
    this.look(text);
    if (this.plan.page !== 'kept') {
      this.missingSince = null;
      this.lastId = Math.max(this.lastId, Number(/^\{"data":\{"version":(\d+)/.exec(text)![1]));
      return true;
    }
    const { version, isPartial } = this.page.take(text);
    if (this.missingSince === null) {
      this.lastId = version;
      return !isPartial;
    }
    // An event that came meanwhile may have been overwritten by what was read before it.
    const hasAll = !isPartial && version >= this.lastId;
    if (hasAll) this.missingSince = null;
    else if (isPartial) this.missingSince = version;
    return hasAll;
  }

  private stream(socket: net.Socket): void {
    const parser = new EventParser();
    const since = this.lastId > 0 ? `Last-Event-ID: ${this.lastId}` : 'X-Reader: new';
    this.ask(socket, '/events', since, {
      head: (head) => {
        if (head.status !== 200) this.turnAway(socket, head);
      },
      body: (bytes) => {
        for (const event of parser.feed(bytes)) this.take(event);
        this.retry = parser.retry ?? this.retry;
      },
      // An answer that ends is a stream that broke.
      end: () => socket.destroy(),
    });
  }

  private take({ id, name, data }: StreamEvent): void {
    if (name === 'hello') {
      this.arrived?.();
      this.arrived = null;
      return;
    }
    const version = Number(id);
    if (version <= this.lastId) this.faults.push(`event ${id} after ${this.lastId}`);
    if (name === 'reset') {
      this.resets += 1;
      if (this.missingSince === null) this.fetchAside();
      this.missingSince ??= this.lastId;
    } else {
      this.look(data);
      if (this.plan.page === 'kept') this.page.take(data);
    }
    this.lastId = version;
  }

  /** Beside the stream; again, should the node refuse it or go away. */
  private fetchAside(): void {
    const aside = this.connect();
    this.fetchPage(aside, () => aside.destroy());
    aside.once('close', () => {
      const isNeeded = this.missingSince !== null && !this.isClosed && this.plan.page === 'kept';
      if (isNeeded) setTimeout(() => this.fetchAside(), this.retry).unref();
    });
  }

  private look(text: string): void {
    const at = now();
    for (const [marker] of text.matchAll(MARKER)) {
      if (this.seen.has(marker)) continue;
      this.seen.add(marker);
      this.plan.onMarker(marker, at);
    }
  }

  private turnAway(socket: net.Socket, { headers }: Head): void {
    this.turnedAway += 1;
    this.retry = 1_000 * Number(headers.get('retry-after') ?? 1);
    socket.destroy();
  }

  private connect(): net.Socket {
    const { nodes, address } = this.plan;
    const { hostname, port } = new URL(nodes[this.node % nodes.length]!);
    const socket = net.connect({ host: hostname, port: Number(port), localAddress: address });
    return socket.on('error', () => socket.destroy());
  }

  private ask(
    socket: net.Socket,
    path: string,
    header: string,
    listeners: ConstructorParameters<typeof ResponseParser>[0],
  ): void {
    const parser = new ResponseParser(listeners);
    socket.removeAllListeners('data').on('data', (bytes) => parser.feed(bytes));
    const target = `/api/dialogue-sessions/${this.plan.slug}/live${path}`;
    socket.write(`GET ${target} HTTP/1.1\r\nHost: reader\r\n${header}\r\n\r\n`);
  }

  /** What an event source does: waits as long as it was told, and goes to whichever node it gets. */
  private lose(): void {
    if (this.isClosed) return;
    if (this.arrived === null) this.broken += 1;
    this.node += 1;
    setTimeout(() => this.begin(), this.retry).unref();
  }
}
