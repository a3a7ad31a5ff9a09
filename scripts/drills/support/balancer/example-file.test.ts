import type { Core } from '@strapi/strapi';
import { env } from '@strapi/utils';
import type { IncomingMessage } from 'node:http';
import dialogue from '../../../../config/dialogue';
import server from '../../../../config/server';
import { HEARTBEAT_SECONDS } from '../../../../src/live/events/event-streams';
import { readLiveRequest } from '../../../../src/live/http/read-live-request';
import routes from '../../../../tests/leaks/routes.json';
import { type BalancerKind, exampleAt, exampleFile } from './example-file';

const nginx = exampleFile('nginx');
const haproxy = exampleFile('haproxy');
const settings = { env } as unknown as Core.Config.Shared.ConfigParams;
const { keepAliveTimeout, requestTimeout } = server(settings).http!.serverOptions as {
  keepAliveTimeout: number;
  requestTimeout: number;
};

/** All numbers that stand there, as the example has them. */
function numbersAt(text: string, place: RegExp): number[] {
  const found = [...text.matchAll(new RegExp(place, 'g'))].map(([, number]) => Number(number));
  if (found.length === 0) throw new Error(`The example has nothing like ${place}.`);
  return found;
}

const [upstreams = ''] = nginx.split('\n  server {');
const streams = nginx.split(/location /).find((part) => part.includes('/live/events'))!;

/** Where a balancer sends a path, by its own patterns. */
const patterns: Record<BalancerKind, RegExp[]> = {
  nginx: [...nginx.matchAll(/location ~ (\S+) {/g)].map(([, pattern]) => new RegExp(pattern!)),
  haproxy: [new RegExp(/path_reg (\S+)/.exec(haproxy)![1]!)],
};
const isLive = (kind: BalancerKind, path: string): boolean =>
  patterns[kind].some((pattern) => pattern.test(path));

describe.each(['nginx', 'haproxy'] as const)('the example for %s', (kind) => {
  it.each([
    '/api/dialogue-sessions/thao-go-2026/live',
    '/api/dialogue-sessions/thao-go-2026/live/events',
    '/api/dialogue-sessions/thao-go-2026/live/other',
    '/api/dialogue-sessions/thao-go-2026',
    '/api/dialogue-sessions',
    '/ready',
  ])('takes %s for the live page when a node does', (url) => {
    const answersIt = readLiveRequest({ method: 'GET', url, headers: {} } as IncomingMessage);

    expect(isLive(kind, url)).toBe(answersIt !== null);
  });

  it('takes no other route of the system for the live page', () => {
    const paths = routes.map(({ path }) => path.replace(/:\w+/g, 'thao-go-2026'));

    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => isLive(kind, path))).toEqual([]);
  });

  it('becomes one for this machine, and keeps no address or folder of another', () => {
    const text = exampleAt(kind, { port: 4000, nodes: [4001, 4002], folder: '/tmp/place' });

    expect(text).toContain('127.0.0.1:4000');
    expect(text.match(/127\.0\.0\.1:400[12]/g)).toHaveLength(4);
    expect(text).not.toMatch(/10\.0\.0\.|\/var\/|\/run\//);
  });
});

describe('the examples agree with the settings of a node', () => {
  it('closes an idle connection before the node does', () => {
    const own = numbersAt(upstreams, /keepalive_timeout (\d+)s/);
    // HAProxy closes half of the idle connections each time: sixty-four are gone after seven times.
    const [purge] = numbersAt(haproxy, /pool-purge-delay (\d+)s/);

    expect(Math.max(...own) * 1_000).toBeLessThan(keepAliveTimeout);
    expect(purge! * 7 * 1_000).toBeLessThan(keepAliveTimeout);
  });

  it('waits for two signs of life on a stream', () => {
    const waits = [
      ...numbersAt(streams, /proxy_read_timeout (\d+)s/),
      ...numbersAt(haproxy, /timeout (?:client|server) (\d+)s/),
    ];

    expect(Math.min(...waits)).toBeGreaterThanOrEqual(2 * HEARTBEAT_SECONDS);
    expect(streams).toContain('proxy_buffering off;');
  });

  it('waits longer for an answer than a node takes for a request', () => {
    const waits = numbersAt(nginx, /proxy_read_timeout (\d+)s/);

    expect(Math.min(...waits) * 1_000).toBeGreaterThan(requestTimeout);
  });

  it('lets a question through with all its files', () => {
    const [megabytes] = numbersAt(nginx, /client_max_body_size (\d+)m/);
    const [bytes] = numbersAt(haproxy, /content-length\) gt (\d+)/);

    expect(megabytes! * 1024 ** 2).toBe(bytes);
    expect(bytes).toBeGreaterThan(dialogue(settings).attachments.maxTotalBytes + 1024 ** 2);
  });

  it('repeats nothing by itself that may have been done', () => {
    expect(nginx).not.toContain('non_idempotent');
    expect(haproxy).toMatch(
      /backend dialogue(?:\n .*)*\n {2}http-request disable-l7-retry unless METH_GET/,
    );
    expect(haproxy).toContain('use_backend live if live METH_GET\n');
  });
});
