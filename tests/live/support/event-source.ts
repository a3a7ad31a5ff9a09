import http from 'node:http';

/** One event as a reader gets it. */
export interface LiveEvent {
  id: number | null;
  event: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test looks into
  data: any;
}

export interface EventSource {
  status: number;
  headers: http.IncomingHttpHeaders;
  events: LiveEvent[];
  /** Milliseconds after which a reader is to come back. */
  retry: number | null;
  /** How many signs of life have come. */
  heartbeats: number;
  /** Whether the server has ended the stream, and whether it did so in the middle. */
  isEnded: boolean;
  isBroken: boolean;
  /** Takes nothing more from the line, as a reader whose train is in a tunnel. */
  stall(): void;
  close(): void;
}

/** Opens a stream and reads it as a browser does; resolves with the head of the answer. */
export function openEvents(
  url: string,
  headers: Record<string, string> = {},
  localAddress?: string,
): Promise<EventSource> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, localAddress, agent: false }, (response) => {
      const source: EventSource = {
        status: response.statusCode!,
        headers: response.headers,
        events: [],
        retry: null,
        heartbeats: 0,
        isEnded: false,
        isBroken: false,
        stall: () => void response.pause(),
        close: () => void request.destroy(),
      };
      let rest = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop()!;
        for (const block of blocks) take(source, block);
      });
      response.on('end', () => (source.isEnded = true));
      response.on('error', () => (source.isBroken = true));
      resolve(source);
    });
    request.on('error', reject);
  });
}

function take(source: EventSource, block: string): void {
  if (block.startsWith(':')) source.heartbeats += 1;
  const fields = new Map(
    block.split('\n').map((line) => {
      const [name, ...value] = line.split(': ');
      return [name!, value.join(': ')];
    }),
  );
  if (fields.has('retry')) source.retry = Number(fields.get('retry'));
  if (!fields.has('event')) return;
  source.events.push({
    id: fields.has('id') ? Number(fields.get('id')) : null,
    event: fields.get('event')!,
    data: JSON.parse(fields.get('data') ?? 'null'),
  });
}
