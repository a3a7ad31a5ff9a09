import type { Client } from 'pg';
import { onDatabase } from '../../scripts/launch/database';
import { cloneTemplate, type TestDatabase } from '../support/database';
import { startNode } from '../support/node';

/** Each of the database's own rules, as the database describes it, with the transaction that wrote it. */
const FLOOR = `
  select 'trigger ' || tgrelid::regclass || '.' || tgname as name,
    pg_get_triggerdef(oid) || ' ' || tgenabled::text as definition, xmin::text as written
    from pg_trigger where tgname like 'dialogue\\_%'
  union all select 'constraint ' || conname, pg_get_constraintdef(oid) || ' ' || convalidated::text, xmin::text
    from pg_constraint where conname like 'dialogue\\_%'
  union all select 'index ' || i.relname, pg_get_indexdef(i.oid), i.xmin::text
    from pg_class i where i.relkind = 'i' and i.relname like 'dialogue\\_%\\_uq'
  union all select 'function ' || proname, pg_get_functiondef(oid), xmin::text
    from pg_proc where proname like 'dialogue\\_%'
  order by 1`;

interface Row {
  name: string;
  definition: string;
  written: string;
}

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneTemplate();
});
afterAll(() => database?.drop());

const floor = (): Promise<Row[]> =>
  onDatabase(database.url, async (client: Client) => (await client.query(FLOOR)).rows);

const definitions = (rows: Row[]) => rows.map(({ name, definition }) => [name, definition]);

const change = (statement: string) =>
  onDatabase(database.url, (client: Client) => client.query(statement));

async function restart(): Promise<void> {
  const node = await startNode({ databaseUrl: database.url });
  expect(await node.kill('SIGTERM')).toBe(0);
}

describe('the rules in the database', () => {
  it('are there and in force after a restart, which has written none of them anew', async () => {
    const before = await floor();
    expect(before.filter(({ name }) => name.startsWith('trigger ')).length).toBeGreaterThan(20);

    await restart();

    expect(await floor()).toEqual(before);
  });

  it.each([
    ['a rule is dropped', 'drop trigger dialogue_keep_session on dialogue_sessions'],
    [
      'one is dropped for another',
      `drop trigger dialogue_keep_draft on answer_drafts;
       create trigger dialogue_other before delete on authority_memberships
         for each row execute function dialogue_refuse_change();
       alter table submissions disable trigger dialogue_keep_submission`,
    ],
    [
      'a rule says nothing any more',
      `create or replace function dialogue_keep_submission() returns trigger language plpgsql
         as 'begin return NEW; end';
       alter table submissions drop constraint dialogue_submissions_consent,
         add constraint dialogue_submissions_consent check (true)`,
    ],
  ])('are put back by the next start when %s', async (_what, statement) => {
    const before = definitions(await floor());
    await change(statement);
    expect(definitions(await floor())).not.toEqual(before);

    await restart();
    await change('drop trigger if exists dialogue_other on authority_memberships');

    expect(definitions(await floor())).toEqual(before);
  });

  it('and every index outlive a start with other schemas than the last', async () => {
    const everyIndex = () =>
      onDatabase(
        database.url,
        async (client: Client) =>
          (
            await client.query(
              `select indexdef from pg_indexes where schemaname = 'public' order by 1`,
            )
          ).rows,
      );
    const before = { floor: definitions(await floor()), indexes: await everyIndex() };
    // Strapi compares schemas and tables only when the schemas are not the ones it knew.
    await change(`update strapi_database_schema set hash = 'of another version'`);

    await restart();

    expect({ floor: definitions(await floor()), indexes: await everyIndex() }).toEqual(before);
  });

  it('outlive a change of the tables they stand on', async () => {
    const before = definitions(await floor());
    await change('alter table dialogue_sessions drop column introduction');
    await change('alter table submissions add column left_behind text');

    await restart();

    expect(definitions(await floor())).toEqual(before);
  });
});
