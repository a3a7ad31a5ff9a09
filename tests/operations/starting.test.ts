import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { onDatabase } from '../../scripts/launch/database';
import { cloneTemplate, createEmptyDatabase, type TestDatabase } from '../support/database';
import { startNode, startRefusedNode } from '../support/node';

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

const remember = (database: TestDatabase): TestDatabase => {
  databases.push(database);
  return database;
};

const SCHEMA = `select table_name, column_name, data_type from information_schema.columns
  where table_schema = 'public' order by 1, 2`;

const schemaOf = (url: string): Promise<unknown[]> =>
  onDatabase(url, async (client) => (await client.query(SCHEMA)).rows);

test('two nodes that start at once on an empty database both come up, on the usual schema', async () => {
  const database = remember(await createEmptyDatabase());
  const single = remember(await cloneTemplate());
  const nodes = await Promise.all([
    startNode({ databaseUrl: database.url, env: { LOG_LEVEL: 'info' } }),
    startNode({ databaseUrl: database.url, env: { LOG_LEVEL: 'info' } }),
  ]);
  const healths = await Promise.all(nodes.map(({ baseUrl }) => fetch(`${baseUrl}/_health`)));
  expect(healths.map(({ status }) => status)).toEqual([204, 204]);
  expect(nodes.filter((node) => node.logs().includes('Another node is starting'))).toHaveLength(1);
  expect(await Promise.all(nodes.map((node) => node.kill('SIGTERM')))).toEqual([0, 0]);
  expect(await schemaOf(database.url)).toEqual(await schemaOf(single.url));
});

test('a node that dies while it starts does not keep the next one waiting', async () => {
  const database = remember(await cloneTemplate());
  const holder = new pg.Client({ connectionString: database.url });
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query('select pg_advisory_lock(13742016)');
  const starting = startNode({ databaseUrl: database.url });
  await onDatabase(database.url, async (client) => {
    const waiting =
      "select 1 from pg_stat_activity where application_name = 'online-dialogue start' and wait_event_type = 'Lock'";
    while ((await client.query(waiting)).rowCount === 0)
      await client.query('select pg_sleep(0.05)');
  });
  await holder.end();
  const node = await starting;
  expect(await node.kill('SIGTERM')).toBe(0);
});

describe('production refuses to start', () => {
  const good = (): string => randomBytes(32).toString('base64url');
  const secrets = (): Record<string, string> => ({
    APP_KEYS: `${good()},${good()}`,
    ADMIN_JWT_SECRET: good(),
    API_TOKEN_SALT: good(),
    TRANSFER_TOKEN_SALT: good(),
    ENCRYPTION_KEY: good(),
    JWT_SECRET: good(),
    RECEIPT_SECRET: good(),
  });

  test('on a default, a short and two equal secrets, and names them', async () => {
    const database = remember(await cloneTemplate());
    const same = good();
    const { code, output } = await startRefusedNode({
      databaseUrl: database.url,
      env: {
        ...secrets(),
        DIALOGUE_MODE: 'production',
        ADMIN_JWT_SECRET: 'toBeModified1',
        API_TOKEN_SALT: 'short',
        ENCRYPTION_KEY: same,
        RECEIPT_SECRET: same,
      },
    });
    expect(code).not.toBe(0);
    expect(output).toContain('ADMIN_JWT_SECRET is a default of a template.');
    expect(output).toContain('API_TOKEN_SALT is shorter than 32 characters.');
    expect(output).toContain('RECEIPT_SECRET is equal to ENCRYPTION_KEY.');
    expect(output).not.toContain(same);
  });

  test('with a text of consent that nobody has written', async () => {
    const database = remember(await cloneTemplate());
    const { code, output } = await startRefusedNode({
      databaseUrl: database.url,
      env: { CONSENT_VERSION: '2020-01' },
    });
    expect(code).not.toBe(0);
    expect(output).toContain('CONSENT_VERSION is "2020-01"');
  });

  test('in the zone of Vietnam', async () => {
    const database = remember(await cloneTemplate());
    const { code, output } = await startRefusedNode({
      databaseUrl: database.url,
      env: { TZ: 'Asia/Ho_Chi_Minh' },
    });
    expect(code).not.toBe(0);
    expect(output).toContain('Set TZ=UTC');
  });

  test('on a database that may forget what it has confirmed', async () => {
    const database = remember(await cloneTemplate());
    const { code, output } = await startRefusedNode({
      databaseUrl: database.url,
      env: { ...secrets(), DIALOGUE_MODE: 'production' },
    });
    expect(code).not.toBe(0);
    expect(output).toContain('fsync');
  });
});
