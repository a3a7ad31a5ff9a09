import net from 'node:net';
import { percentile } from '../../scripts/drills/support/percentile';
import { type Head, ResponseParser } from '../../scripts/drills/support/live/response-parser';

export interface ReadWindow {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Answers of another status than the expected one, and connections that broke. */
  failed: number;
}

export interface ReadTarget {
  url: string;
  headers: Record<string, string>;
  status: number;
}

/** Reads as fast as the connections allow, each asking again when it has the whole answer. */
export async function readFor(
  target: ReadTarget,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<ReadWindow> {
  const endsAt = performance.now() + seconds * 1_000;
  const taken: number[] = [];
  let failed = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      read(target, endsAt, (took, status) => {
        if (status === target.status) taken.push(took);
        else failed += 1;
      }),
    ),
  );
  return {
    requestsPerSecond: taken.length / ((performance.now() - startedAt) / 1_000),
    p50: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
    failed,
  };
}

function read(
  { url, headers }: ReadTarget,
  endsAt: number,
  done: (took: number, status: number) => void,
): Promise<void> {
  const { hostname, port, host, pathname, search } = new URL(url);
  const lines = Object.entries({ Host: host, ...headers }).map(
    ([name, text]) => `${name}: ${text}`,
  );
  const request = `GET ${pathname}${search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  return new Promise((resolve) => {
    const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
    let head: Head | undefined;
    let sentAt = 0;
    const ask = (): void => {
      sentAt = performance.now();
      socket.write(request);
    };
    const parser = new ResponseParser({
      head: (read) => (head = read),
      body: () => undefined,
      end: () => {
        const now = performance.now();
        done(now - sentAt, head!.status);
        if (now < endsAt) ask();
        else socket.destroy();
      },
    });
    socket.once('connect', ask);
    socket.on('data', (bytes) => parser.feed(bytes));
    socket.once('error', () => done(0, 0));
    socket.once('close', () => resolve());
  });
}
