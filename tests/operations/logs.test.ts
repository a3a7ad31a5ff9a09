import { cloneTemplate, type TestDatabase } from '../support/database';
import { type RunningNode, startNode } from '../support/node';

let database: TestDatabase;
let node: RunningNode;
beforeAll(async () => {
  database = await cloneTemplate();
  node = await startNode({ databaseUrl: database.url, env: { LOG_LEVEL: 'debug' } });
});
afterAll(async () => {
  await node?.kill('SIGTERM');
  await database?.drop();
});

const SECRETIVE = ['0912345678', 'an@example.vn', 'Nguyễn', 'Nguy%E1%BB%85n', 'hidden-term'];

test('what people write, search for and send as a key is in no line of the log', async () => {
  const json = { 'Content-Type': 'application/json' };
  await fetch(`${node.baseUrl}/api/questions?filters[content][$containsi]=hidden-term`);
  await fetch(`${node.baseUrl}/api/questions?hidden-term=Nguyễn`);
  await fetch(`${node.baseUrl}/api/dialogue-sessions/khong-co/questions`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      data: { name: 'Nguyễn Văn An', telephone: '0912345678', email: 'an@example.vn' },
    }),
  });
  await fetch(`${node.baseUrl}/api/dialogue-sessions/khong-co/questions`, {
    method: 'POST',
    headers: json,
    body: '{"name": "Nguyễn", "telephone": "0912345678',
  });
  await fetch(`${node.baseUrl}/admin/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'an@example.vn', password: 'hidden-term\u0000' }),
  });
  const logs = node.logs();
  expect(logs).toContain('"path":"/api/questions"');
  expect(SECRETIVE.filter((text) => logs.includes(text))).toEqual([]);
});

test('the secret of a projector link is in no line of the log, however its address was written', async () => {
  const secret = 'Vk3_x9Qw-7LmPz2RtYc8BnD4HsA';
  const paths = ['', '/state', '/', '/?from=hall'].map((rest) => `/projector/${secret}${rest}`);
  const mistyped = [`//projector/${secret}`, `/projector//${secret}`, `/api/projector/${secret}`];
  for (const path of [...paths, `/PROJECTOR/${secret}`, ...mistyped]) {
    const { status } = await fetch(`${node.baseUrl}${path}`);
    expect(status).toBeGreaterThanOrEqual(400);
  }

  const logs = node.logs();
  expect(logs).toContain('"path":"/projector/…/state"');
  expect(logs).not.toContain(secret);
});

test('a request and its lines in the log share an id', async () => {
  const own = await fetch(`${node.baseUrl}/api/nowhere`);
  const id = own.headers.get('X-Request-Id')!;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const line = node
    .logs()
    .split('\n')
    .find((text) => text.includes(id));
  expect(JSON.parse(line!)).toMatchObject({
    requestId: id,
    method: 'GET',
    path: '/api/nowhere',
    status: 404,
  });
});

test('a proxy’s id is kept, one that could forge lines is not', async () => {
  const request = async (id: string): Promise<string | null> =>
    (await fetch(`${node.baseUrl}/_health`, { headers: { 'X-Request-Id': id } })).headers.get(
      'X-Request-Id',
    );
  expect(await request('proxy-0123456789')).toBe('proxy-0123456789');
  expect(await request('{"level":"error"} forged')).toMatch(/^[0-9a-f-]{36}$/);
});
