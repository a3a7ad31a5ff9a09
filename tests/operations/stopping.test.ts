import { cloneTemplate, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { startNode } from '../support/node';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneTemplate();
});
afterAll(() => database?.drop());

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
  const ready = await fetch(`${node.baseUrl}/ready`);
  expect({ status: ready.status, body: await ready.json() }).toEqual({
    status: 200,
    body: { ready: true },
  });

  const ended = node.kill('SIGTERM');
  await eventually(async () => (await fetch(`${node.baseUrl}/ready`)).status === 503);
  expect((await fetch(`${node.baseUrl}/_health`)).status).toBe(204);
  expect(await ended).toBe(0);
});

test('a node killed in the middle leaves a database on which the next one starts', async () => {
  const killed = await startNode({ databaseUrl: database.url });
  await killed.kill('SIGKILL');
  const next = await startNode({ databaseUrl: database.url });
  expect((await fetch(`${next.baseUrl}/_health`)).status).toBe(204);
  expect(await next.kill('SIGTERM')).toBe(0);
});
