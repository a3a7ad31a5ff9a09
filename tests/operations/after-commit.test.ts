import { cloneTemplate, type TestDatabase } from '../support/database';
import { type RunningNode, startNode } from '../support/node';

let database: TestDatabase;
let node: RunningNode;

beforeAll(async () => {
  database = await cloneTemplate();
  node = await startNode({ databaseUrl: database.url, env: { LOG_LEVEL: 'warn' } });
});
afterAll(async () => {
  await node?.kill('SIGTERM');
  await database.drop();
});

test('a node lives on when what is done after a commit fails', async () => {
  const failed = await fetch(`${node.baseUrl}/test-after-commit`);
  const next = await fetch(`${node.baseUrl}/_health`);

  expect([failed.status, next.status]).toEqual([200, 204]);
  expect(node.hasEnded()).toBe(false);
  expect(node.logs()).toContain('After a commit: ');
});
