import fs from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ensureDatabase } from '../../scripts/launch/database';
import type { EmbeddedPostgres } from '../../scripts/launch/embedded-postgres';
import { findFreePort } from '../../scripts/launch/free-port';
import { APP_DIRECTORY } from '../../scripts/launch/paths';
import { testEnvironment } from '../../tests/support/settings';
import { type ChildServer, startChildServer } from './child-server';
import { pin } from './cores';
import type { ReadTarget, ReadWindow } from './read-load';
import { hasNginx, startStaticNginx } from './static-nginx';

export type ReadContestant = ReadTarget & { windows: ReadWindow[] };

/** Who serves it, and how; nginx only where it is installed. */
export type ReadContest = Map<string, ReadContestant>;

export interface Snapshot {
  url: string;
  zipped: Buffer;
  headers: Record<string, string>;
  tag: string;
}

/** What the snapshot shows of a session: its questions, their answers, and whose they are. */
const SAME_RELATIONS = [
  'populate[shownQuestions][populate][assignedAuthority]=true',
  'populate[shownQuestions][populate][answers][populate]=authority',
].join('&');

const ZIPPED = { 'Accept-Encoding': 'gzip' };

/**
 * What the system answers to a reader of today, with the headers that others are to repeat. Not by
 * `fetch`, which hides the bytes that were on the wire.
 */
export function fetchSnapshot(url: string): Promise<Snapshot> {
  return new Promise((resolve, reject) => {
    request(url, { headers: ZIPPED }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const {
          'content-length': _length,
          connection: _hop,
          date: _date,
          ...own
        } = response.headers;
        if (response.statusCode !== 200 || own['content-encoding'] !== 'gzip') {
          reject(new Error(`${url} answered ${response.statusCode}, ${own['content-encoding']}`));
          return;
        }
        const headers = own as Record<string, string>;
        resolve({ url, headers, zipped: Buffer.concat(chunks), tag: own.etag! });
      });
    })
      .once('error', reject)
      .end();
  });
}

const contestant = (url: string, headers: Record<string, string>, status: number) => ({
  url,
  headers,
  status,
  windows: [],
});

/** Starts whoever is to serve the same bytes, or the same questions; adds them to `started`. */
export async function startReadContest(
  snapshot: Snapshot,
  { postgres, folder }: { postgres: EmbeddedPostgres; folder: string },
  started: { stop(): Promise<unknown> }[],
): Promise<ReadContest> {
  const contest: ReadContest = new Map();
  const enter = (name: string, url: string, tag: string): void => {
    contest.set(`${name}, gzip`, contestant(url, ZIPPED, 200));
    contest.set(`${name}, 304`, contestant(url, { ...ZIPPED, 'If-None-Match': tag }, 304));
  };
  enter('ours', snapshot.url, snapshot.tag);

  const bare = await startBare(snapshot, folder);
  started.push(bare);
  pin(bare.pid, 'servers');
  enter('bare node:http', `http://127.0.0.1:${bare.ready[0]}/`, snapshot.tag);

  if (hasNginx()) {
    const nginx = await startStaticNginx(folder, snapshot.zipped);
    started.push(nginx);
    pin(nginx.pid, 'servers');
    const { headers } = await fetch(nginx.url);
    enter('nginx, static file', nginx.url, headers.get('etag')!);
  }

  const vanilla = await startVanilla(snapshot, { postgres, folder });
  started.push(vanilla);
  pin(vanilla.pid, 'servers');
  const [port, session] = vanilla.ready;
  const url = `http://127.0.0.1:${port}/api/sessions/${session}?${SAME_RELATIONS}`;
  contest.set('vanilla Strapi find', contestant(encodeURI(url), ZIPPED, 200));
  return contest;
}

function startBare({ zipped, headers, tag }: Snapshot, folder: string): Promise<ChildServer> {
  const file = path.join(folder, 'body.gz');
  fs.writeFileSync(file, zipped);
  const program = path.join(APP_DIRECTORY, 'bench', 'support', 'bare-live-node.ts');
  return startChildServer('bare', ['--import', 'tsx', program], {
    env: { BODY_FILE: file, ETAG: tag, HEADERS: JSON.stringify(headers) },
  });
}

/** Their lists of documents are empty, and the yardstick has none. */
const withoutDocuments = ({ documentId: _key, answers, ...question }: ShownQuestion) => ({
  ...question,
  answers: answers.map(({ documentId: _answer, documents: _none, ...answer }) => answer),
});

type Shown = Record<string, unknown> & { documentId: string };
type ShownQuestion = Shown & { answers: Shown[] };

async function startVanilla(
  { zipped }: Snapshot,
  { postgres, folder }: { postgres: EmbeddedPostgres; folder: string },
): Promise<ChildServer> {
  const { questions } = JSON.parse(gunzipSync(zipped).toString('utf8')).data;
  const file = path.join(folder, 'questions.json');
  fs.writeFileSync(file, JSON.stringify(questions.map(withoutDocuments)));
  const databaseUrl = postgres.urlFor('vanilla');
  await ensureDatabase(databaseUrl, postgres.adminUrl);
  const program = path.join(APP_DIRECTORY, 'bench', 'vanilla-app', 'server.js');
  const port = String(await findFreePort());
  const env = { ...testEnvironment(databaseUrl), PORT: port, QUESTIONS_FILE: file };
  return startChildServer('vanilla', [program], { env });
}
