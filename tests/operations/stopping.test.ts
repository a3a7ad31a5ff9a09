import { onDatabase } from '../../scripts/launch/database';
import { becomes } from '../support/becomes';
import { cloneTemplate, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { type RunningNode, skewedClock, startNode } from '../support/node';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneTemplate();
});
afterAll(() => database?.drop());

const readinessOf = async ({ baseUrl }: RunningNode): Promise<unknown> =>
  (await fetch(`${baseUrl}/ready`)).json();

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a node told to stop by %s answers what it has begun, takes nothing new, and ends well',
  async (signal) => {
    const node = await startNode({ databaseUrl: database.url });
    const begun = fetch(`${node.baseUrl}/test-slow`);
    // On a connection of its own: by the time it is answered the slow request has arrived.
    await fetch(`${node.baseUrl}/_health`);
    const ended = node.kill(signal);
    const answer = await begun;
    expect({ status: answer.status, text: await answer.text() }).toEqual({
      status: 200,
      text: 'finished',
    });
    expect(await ended).toBe(0);
    await expect(fetch(`${node.baseUrl}/_health`)).rejects.toThrow();
  },
);

test('a stopping node tells the load balancer before it stops accepting', async () => {
  const node = await startNode({ databaseUrl: database.url, env: { DRAIN_DELAY_SECONDS: '2' } });
  await becomes(() => readinessOf(node), {
    ready: true,
    checks: { database: 'ok', rules: 'ok', listener: 'ok', disk: 'ok', clock: 'ok' },
  });

  const ended = node.kill('SIGTERM');
  await eventually(async () => (await fetch(`${node.baseUrl}/ready`)).status === 503);
  const health = await fetch(`${node.baseUrl}/_health`);
  expect([health.status, health.headers.get('Connection')]).toEqual([204, 'close']);
  expect(await ended).toBe(0);
});

test('a node says when its clock, its disk or another release needs a person', async () => {
  const node = await startNode({
    databaseUrl: database.url,
    env: { DISK_FREE_ALARM_PERCENT: '101', LOG_LEVEL: 'warn', ...skewedClock(300_000) },
  });
  await onDatabase(database.url, (client) =>
    client.query(`comment on function dialogue_now() is 'of another release'`),
  );
  await becomes(() => readinessOf(node), {
    ready: true,
    checks: {
      database: 'ok',
      rules: 'warning',
      listener: 'ok',
      disk: 'warning',
      clock: 'warning',
    },
  });
  expect(node.logs()).toContain('Readiness: rules warning, disk warning, clock warning');
  expect(await node.kill('SIGTERM')).toBe(0);
});

test('a node killed in the middle leaves a database on which the next one starts', async () => {
  const killed = await startNode({ databaseUrl: database.url });
  await killed.kill('SIGKILL');
  const next = await startNode({ databaseUrl: database.url });
  expect((await fetch(`${next.baseUrl}/_health`)).status).toBe(204);
  expect(await next.kill('SIGTERM')).toBe(0);
});
