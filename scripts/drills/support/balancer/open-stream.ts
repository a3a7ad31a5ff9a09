import http from 'node:http';
import { EventParser } from '../live/event-parser';

/** One stream of events, watched byte by byte. */
export interface OpenStream {
  status: number;
  /** Milliseconds from the request to the first event. */
  firstAfter: number;
  /** When signs of life came, in milliseconds of `performance.now()`. */
  beats: number[];
  isOpen(): boolean;
  close(): void;
}

/** Resolves with the first event, or with a refusal. */
export function openStream(
  url: string,
  options: { localAddress?: string; headers?: Record<string, string> } = {},
): Promise<OpenStream> {
  const askedAt = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, ...options }, (response) => {
      const parser = new EventParser();
      const beats: number[] = [];
      const settle = (): void =>
        resolve({
          status: response.statusCode!,
          firstAfter: performance.now() - askedAt,
          beats,
          isOpen: () => !response.destroyed && !response.complete,
          close: () => request.destroy(),
        });
      response.on('error', () => undefined);
      if (response.statusCode !== 200) return settle();
      response.on('data', (bytes: Buffer) => {
        const before = parser.comments;
        if (parser.feed(bytes).length > 0) settle();
        if (parser.comments > before) beats.push(performance.now());
      });
    });
    request.once('error', reject);
  });
}
