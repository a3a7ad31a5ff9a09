import http from 'node:http';
import type net from 'node:net';
import pg from 'pg';

/**
 * The least a server can do for a submission: parse the JSON, insert one row, commit, answer 201.
 * No validation, no rules. `PORT` 0 takes a free one.
 */
const COLUMNS = [
  ['submitter_kind', 'submitterKind'],
  ['name', 'name'],
  ['representative', 'representative'],
  ['address', 'address'],
  ['telephone', 'telephone'],
  ['email', 'email'],
  ['kind', 'kind'],
  ['theme', 'theme'],
  ['content', 'content'],
  ['public_name', 'publicName'],
] as const;

const CREATE_TABLE = `create table if not exists submissions (
  id bigint generated always as identity primary key,
  ${COLUMNS.map(([column]) => `${column} text`).join(', ')},
  consent boolean not null,
  received_at timestamptz not null default clock_timestamp()
)`;

const INSERT = {
  name: 'insert-submission',
  text: `insert into submissions (${COLUMNS.map(([column]) => column).join(', ')}, consent)
    values (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')}, $${COLUMNS.length + 1})
    returning id, received_at`,
};

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

async function read(request: http.IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')).data;
}

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const data = await read(request);
  const values = [...COLUMNS.map(([, key]) => data[key] ?? null), data.consent];
  const { rows } = await pool.query({ ...INSERT, values });
  const body = JSON.stringify({ data: { id: rows[0].id, receivedAt: rows[0].received_at } });
  response.writeHead(201, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

async function main(): Promise<void> {
  await pool.query(CREATE_TABLE);
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
    console.log(`READY ${(server.address() as net.AddressInfo).port}`);
  });
  process.once('SIGTERM', () => process.exit(0));
}

void main();
