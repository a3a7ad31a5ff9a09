import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { submissionBody } from './submission-body';

export interface Window {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Answers of 2xx. */
  accepted: number;
  /** Other answers, and requests without one. */
  failed: number;
}

export interface LoadTarget {
  url: string;
  /** Keys sent beside those of the body. */
  extra: Record<string, unknown>;
  connections: number;
  seconds: number;
}

/** Submits as fast as the connections allow; every request has its own key and its own text. */
export async function submitFor(target: LoadTarget): Promise<Window> {
  const result = await autocannon({
    url: target.url,
    method: 'POST',
    connections: target.connections,
    duration: target.seconds,
    timeout: 20,
    requests: [
      {
        setupRequest: (request) => {
          const key = randomUUID();
          return {
            ...request,
            headers: { 'content-type': 'application/json', 'idempotency-key': key },
            body: JSON.stringify(submissionBody(key, target.extra)),
          };
        },
      },
    ],
  });
  return {
    requestsPerSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    accepted: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
