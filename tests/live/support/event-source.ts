import http from 'node:http';
import { EventParser } from '../../../scripts/drills/support/live/event-parser';

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
  readonly retry: number | null;
  /** How many signs of life have come. */
  readonly heartbeats: number;
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
      const parser = new EventParser();
      const source: EventSource = {
        status: response.statusCode!,
        headers: response.headers,
        events: [],
        get retry() {
          return parser.retry;
        },
        get heartbeats() {
          return parser.comments;
        },
        isEnded: false,
        isBroken: false,
        stall: () => void response.pause(),
        close: () => void request.destroy(),
      };
      response.on('data', (bytes: Buffer) => {
        for (const { id, name, data } of parser.feed(bytes)) {
          source.events.push({
            id: id === '' ? null : Number(id),
            event: name,
            data: JSON.parse(data),
          });
        }
      });
      response.on('end', () => (source.isEnded = true));
      response.on('error', () => (source.isBroken = true));
      resolve(source);
    });
    request.on('error', reject);
  });
}
