export interface Head {
  status: number;
  /** Names in small letters. */
  headers: Map<string, string>;
}

interface Listeners {
  head: (head: Head) => void;
  body: (bytes: Buffer) => void;
  /** The answer is complete; the next byte belongs to another. */
  end: () => void;
}

type State = 'head' | 'fixed' | 'size' | 'chunk' | 'afterChunk' | 'trailer' | 'untilClose';

const EMPTY: Buffer = Buffer.alloc(0);
const LINE_END = '\r\n';
const HEAD_END = '\r\n\r\n';

/**
 * Reads answers off a bare socket: an eighth of what a request of `node:http` costs, so that one core
 * can play thousands of readers and still not be what is measured.
 */
export class ResponseParser {
  private state: State = 'head';
  private left = 0;
  private pending = EMPTY;

  constructor(private readonly listeners: Listeners) {}

  feed(bytes: Buffer): void {
    let rest: Buffer | null =
      this.pending.length > 0 ? Buffer.concat([this.pending, bytes]) : bytes;
    this.pending = EMPTY;
    while (rest.length > 0) {
      const next = this.step(rest);
      if (next === null) {
        this.pending = rest;
        return;
      }
      rest = next;
    }
  }

  /** What is left after one piece, or null when the piece is not whole yet. */
  private step(data: Buffer): Buffer | null {
    switch (this.state) {
      case 'head':
        return this.readHead(data);
      case 'fixed':
      case 'chunk':
        return this.readCounted(data);
      case 'size':
        return this.readSize(data);
      case 'afterChunk':
        return this.skipLine(data, 'size');
      case 'trailer':
        return this.skipLine(data, 'head');
      case 'untilClose':
        this.listeners.body(data);
        return EMPTY;
    }
  }

  private readHead(data: Buffer): Buffer | null {
    const end = data.indexOf(HEAD_END);
    if (end < 0) return null;
    const [first, ...lines] = data.toString('latin1', 0, end).split(LINE_END);
    const headers = new Map(lines.map(nameAndValue));
    const status = Number(first!.slice(9, 12));
    this.listeners.head({ status, headers });
    const length = headers.get('content-length');
    if (status === 304 || status === 204 || length === '0') this.finish();
    else if (length !== undefined) this.expect('fixed', Number(length));
    else this.state = headers.get('transfer-encoding') === 'chunked' ? 'size' : 'untilClose';
    return data.subarray(end + HEAD_END.length);
  }

  private readCounted(data: Buffer): Buffer {
    const piece = data.subarray(0, this.left);
    this.left -= piece.length;
    this.listeners.body(piece);
    if (this.left === 0) {
      if (this.state === 'fixed') this.finish();
      else this.state = 'afterChunk';
    }
    return data.subarray(piece.length);
  }

  private readSize(data: Buffer): Buffer | null {
    const end = data.indexOf(LINE_END);
    if (end < 0) return null;
    const size = parseInt(data.toString('latin1', 0, end), 16);
    if (size === 0) this.state = 'trailer';
    else this.expect('chunk', size);
    return data.subarray(end + LINE_END.length);
  }

  private skipLine(data: Buffer, next: 'size' | 'head'): Buffer | null {
    if (data.length < LINE_END.length) return null;
    if (next === 'head') this.finish();
    else this.state = next;
    return data.subarray(LINE_END.length);
  }

  private expect(state: 'fixed' | 'chunk', bytes: number): void {
    this.state = state;
    this.left = bytes;
  }

  private finish(): void {
    this.state = 'head';
    this.listeners.end();
  }
}

function nameAndValue(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
