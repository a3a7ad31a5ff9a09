import type pg from 'pg';
import { onDatabase } from '../../../scripts/launch/database';
import { PUBLIC_TYPES, SESSION, STAFF_TYPES } from '../../../src/content-types';
import type { Canary } from '../../support/canaries';
import { columnOf, components, contentTypes, type Schema } from './schemas';

/** Values the rows are joined or interpreted by; each is one of a few, or the key of a public row. */
const KEPT = /Key$|^(code|command|kind|language|subjectType)$/;

/** Where private text is kept beside the staff types. */
const OTHER_PLACES: Readonly<Record<string, readonly string[]>> = {
  admin_users: [
    'firstname',
    'lastname',
    'username',
    'email',
    'password',
    'reset_password_token',
    'registration_token',
  ],
  submission_attachments: ['name', 'key'],
  submission_texts: ['folded'],
  chair_messages: ['text'],
  projector_links: ['secret_hash'],
  files: ['name', 'alternative_text', 'caption', 'hash', 'url'],
  strapi_api_tokens: ['name', 'description', 'access_key'],
};

interface Place {
  table: string;
  column: string;
  /** Which rows; all of them unless said. */
  where?: string;
}

/**
 * Puts another value, and one that can be recognised, into every private text of a database. The
 * mark goes into each value, so that two databases differ in all of them.
 */
export function plantCanaries(superuserUrl: string, mark: string): Promise<Canary[]> {
  return onDatabase(superuserUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await addForgottenRows(client);
    const planted: Canary[] = [];
    for (const place of places()) planted.push(...(await plant(client, place, mark)));
    return planted;
  });
}

/** Tables no command has written to, and columns that commands leave empty. */
async function addForgottenRows(client: pg.Client): Promise<void> {
  await client.query(`
    insert into submission_attachments (key, submission_key, name, mime, size, sha256, bytes)
    select 'key', document_id, 'name', 'image/png', 3, 'sha256', 'png' from submissions limit 1;
    insert into submission_texts (submission_id, session_key, folded, digest)
    select id, session_key, 'text', gen_random_uuid() from submissions limit 1;
    insert into chair_messages (document_id, session_key, text, sent_by, sent_at)
    select 'message', document_id, 'text', 1, now() from dialogue_sessions where announced_at is not null limit 1;
    insert into projector_links (document_id, session_key, secret_hash, created_by, created_at)
    select 'link', document_id, 'hash', 1, now() from dialogue_sessions where announced_at is not null limit 1;
    insert into files (document_id, name, alternative_text, caption, hash, url, ext, mime, size, provider,
      folder_path, created_at, updated_at, published_at)
    values ('file', 'name', 'text', 'caption', 'hash', '/uploads/hash.png', '.png', 'image/png', 1,
      'local', '/', now(), now(), now());
    insert into strapi_api_tokens (document_id, name, description, type, access_key)
    values ('token', 'name', 'description', 'read-only', 'key');
    update admin_users set username = 'name', reset_password_token = 'token', registration_token = 'token';
    update dialogue_sessions set introduction = 'text', place = 'text', online_address = 'text',
      broadcast_url = 'text', recording_url = 'text', cancellation_reason = 'text',
      postponement_reason = 'text', current_question = 'text' where announced_at is null;
    update submissions set idempotency_hash = document_id, body_hash = 'hash', sealed_receipt = 'sealed',
      document_number = 'number', quarantine_reason = 'reason', email = 'email', representative = 'name', telephone = 'telephone';
    update answer_drafts set correction_note = 'note', note = 'note', documents = '[]';
    update audit_entries set request_id = 'request';`);
}

function places(): Place[] {
  return [
    ...STAFF_TYPES.flatMap((uid) => textsOf(contentTypes()[uid]!)),
    ...Object.entries(OTHER_PLACES).flatMap(([table, columns]) =>
      columns.map((column) => ({ table, column })),
    ),
    ...hiddenSessions(),
  ];
}

const textsOf = ({ collectionName, attributes }: Schema): Place[] =>
  Object.entries(attributes)
    .filter(([name, { type }]) => /^(string|text|json)$/.test(type) && !KEPT.test(name))
    .map(([name]) => ({ table: collectionName, column: columnOf(name) }));

/** The rows of a public type that are private, and the components they are made of. */
function hiddenSessions(): Place[] {
  const session = contentTypes()[SESSION]!;
  const parts = new Set(
    Object.values(session.attributes).flatMap(({ component }) => component ?? []),
  );
  return [
    ...textsOf(session)
      .filter(({ column }) => column !== 'regulation')
      .map((place) => ({ ...place, where: 'announced_at is null' })),
    ...[...parts].flatMap((uid) =>
      textsOf(components()[uid]!).map((place) => ({
        ...place,
        where: `id in (select c.cmp_id from dialogue_sessions_cmps c
          join dialogue_sessions s on s.id = c.entity_id
          where s.announced_at is null and c.component_type = '${uid}')`,
      })),
    ),
  ];
}

async function plant(client: pg.Client, place: Place, mark: string): Promise<Canary[]> {
  const { table, column, where = 'true' } = place;
  const value = valueOf(place, mark);
  const isJson = /^(details|payload|versions|documents)$/.test(column);
  const { rows } = await client.query<{ id: string; value: string }>(
    `update ${table} set ${column} = ${isJson ? `jsonb_build_array(${value})` : value}
     where ${column} is not null and ${where} returning ${idOf(table)} as id, ${value} as value`,
  );
  if (rows.length === 0) throw new Error(`No row has a value in ${table}.${column}`);
  return rows.map((row) => ({ place: `${table}.${column} #${row.id}`, value: row.value }));
}

const idOf = (table: string): string => (table === 'submission_texts' ? 'submission_id' : 'id');

/** An SQL expression: recognisable whatever the column may hold, different for each row and mark. */
function valueOf({ table, column }: Place, mark: string): string {
  const id = idOf(table);
  const digest = `md5('${mark}${table}${column}' || ${id})`;
  if (column === 'telephone')
    return `'09' || lpad((('x' || substr(${digest}, 1, 7))::bit(28)::int % 100000000)::text, 8, '0')`;
  if (column === 'slug') return `'cnry-${mark}-' || substr(${digest}, 1, 16)`;
  if (column === 'email') return `'cnry-${mark}-' || substr(${digest}, 1, 16) || '@example.vn'`;
  return `'Cnry-${mark} "Ẩn & Đỗ" <' || ${id} || '> ' || substr(${digest}, 1, 16)`;
}

/**
 * Makes the rest of what is private another: how many rows there are, what has been decided, by
 * whom and when, and with all of that the row ids of public rows, which count the private ones. How many
 * submissions of a session have met each fate is public.
 */
export function rearrangePrivateRows(superuserUrl: string): Promise<void> {
  return onDatabase(superuserUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(OTHER_DECISIONS);
    await client.query(OTHER_NUMBERS);
    await moveRowIds(client);
    // The search index goes by row ids.
    await client.query('delete from question_texts');
    await client.query('select dialogue_index_questions(array(select id from questions))');
  });
}

const OTHER_DECISIONS = `
  update submissions set submitter_kind = 'organization', kind = 'opinion', public_name = 'full',
    language = 'en', channel = 'telephone', entered_by = 77, fate_by = 78,
    received_at = received_at - interval '1 minute', consent_at = consent_at - interval '1 minute',
    fate_at = fate_at + interval '1 minute', created_at = created_at - interval '1 day',
    authority_key = 'another';
  update answer_drafts set state = 'released', author_id = 77, approver_id = 78,
    approved_at = now(), revision = revision + 5, recording_seconds = 9 where state <> 'published';
  update authority_memberships set user_id = user_id + 1000, valid_to = now();
  update audit_entries set at = at - interval '1 day', actor_id = 77, actor_kind = 'system';
  update outbox_messages set occurred_at = now(), routed_at = now();
  insert into outbox_senders values ('e-mail', null, now());
  insert into outbox_deliveries (sender, message_id, aggregate_key, due_at, parked_at, last_error)
    select 'e-mail', id, aggregate_key, now(), now(), 'X' from outbox_messages;
  update chair_messages set acknowledged_by = 77, acknowledged_at = now();
  update projector_links set revoked_by = 77, revoked_at = now();
  insert into announcement_times select document_id, now(), 77 from dialogue_sessions where announced_at is null;
  insert into scheduled_effects select 'announcement', document_id, now(), now(), 'refused', '[{"code": "X"}]' from dialogue_sessions;
  insert into item_locks select 'submission', document_id, 77, now(), now() from submissions;
  insert into item_presence select 'submission', document_id, 77, now() from submissions;
  update admin_users set is_active = not is_active, blocked = true, prefered_language = 'en';
  update dialogue_sessions set starts_at = now(), planned_end_at = now() + interval '1 hour',
    mode = 'venue', overrun_minutes = 5 where announced_at is null;`;

/** Ten more of everything that is hidden, and some of it gone. */
const OTHER_NUMBERS = `
  delete from audit_entries where id % 3 = 0;
  delete from outbox_messages where id % 2 = 0;
  delete from answer_drafts where state <> 'published' and id % 2 = 0;
  insert into submissions select (jsonb_populate_record(null::submissions, to_jsonb(s) || jsonb_build_object('id', 9000 + n,
    'session_key', 'another', 'document_id', md5('s' || n), 'receipt_hash', md5('r' || n), 'idempotency_hash', md5('i' || n)))).*
    from (select * from submissions limit 1) s, generate_series(1, 10) n;
  insert into dialogue_sessions select (jsonb_populate_record(null::dialogue_sessions, to_jsonb(s) || jsonb_build_object('id', 9000 + n,
    'document_id', md5('d' || n), 'slug', md5('h' || n)))).*
    from (select * from dialogue_sessions where announced_at is null limit 1) s, generate_series(1, 10) n;`;

/** As they would be, had a thousand more rows been written and taken back before. */
async function moveRowIds(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ child: string; parent: string; column: string }>(`
    select conrelid::regclass::text as child, confrelid::regclass::text as parent, attname as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f'`);
  const links = await client.query<{ name: string }>(
    `select relname as name from pg_class where relname like '%\\_cmps' and relkind = 'r'`,
  );
  const moved = [
    ...PUBLIC_TYPES.map((uid) => contentTypes()[uid]!),
    ...Object.values(components()),
  ].map(({ collectionName }) => collectionName);
  for (const { child, parent, column } of rows) {
    if (moved.includes(parent)) await move(client, child, column);
  }
  for (const { name } of links.rows) await move(client, name, 'cmp_id');
  for (const table of moved) await move(client, table, 'id');
}

const move = (client: pg.Client, table: string, column: string) =>
  client.query(`update ${table} set ${column} = ${column} + 1000000`);
