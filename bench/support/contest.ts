import path from 'node:path';
import { ensureDatabase } from '../../scripts/launch/database';
import type { EmbeddedPostgres } from '../../scripts/launch/embedded-postgres';
import { findFreePort } from '../../scripts/launch/free-port';
import { APP_DIRECTORY } from '../../scripts/launch/paths';
import { temporarySecrets } from '../../scripts/launch/secrets';
import { type ChildServer, startChildServer } from './child-server';
import type { Window } from './load';

export interface Contestant {
  name: string;
  database: string;
  url: string;
  extra: Record<string, unknown>;
  windows: Window[];
}

export interface Contest {
  ours: Contestant;
  /** The yardstick: a type with the same fields and a relation to its session. */
  vanilla: Contestant;
  vanillaUnlinked: Contestant;
  bare: Contestant;
}

async function startServer(
  postgres: EmbeddedPostgres,
  database: string,
  program: string[],
): Promise<ChildServer> {
  const databaseUrl = postgres.urlFor(database);
  await ensureDatabase(databaseUrl, postgres.adminUrl);
  return startChildServer(database, program, {
    env: {
      ...temporarySecrets(),
      DATABASE_URL: databaseUrl,
      DIALOGUE_MODE: 'production',
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PORT: String(await findFreePort()),
      SERVE_ADMIN_PANEL: 'false',
      STRAPI_DISABLE_EE: 'true',
      STRAPI_TELEMETRY_DISABLED: 'true',
      TZ: 'UTC',
    },
  });
}

const contestant = (
  name: string,
  database: string,
  url: string,
  extra: Record<string, unknown> = {},
): Contestant => ({ name, database, url, extra, windows: [] });

/** Starts the three servers, one after the other, and adds them to `servers`. */
export async function startContest(
  postgres: EmbeddedPostgres,
  servers: ChildServer[],
): Promise<Contest> {
  const bench = path.join(APP_DIRECTORY, 'bench');
  const begin = async (database: string, ...program: string[]) => {
    const server = await startServer(postgres, database, program);
    servers.push(server);
    const [port, name] = server.ready;
    return { origin: `http://127.0.0.1:${port}`, name: name ?? '' };
  };
  const ours = await begin('ours', '--import', 'tsx', path.join(bench, 'support', 'our-node.ts'));
  const vanilla = await begin('vanilla', path.join(bench, 'vanilla-app', 'server.js'));
  const bare = await begin('bare', '--import', 'tsx', path.join(bench, 'support', 'bare-node.ts'));
  const session = { session: vanilla.name };
  return {
    ours: contestant(
      'ours, whole submission',
      'ours',
      `${ours.origin}/api/dialogue-sessions/${ours.name}/questions`,
    ),
    vanilla: contestant(
      'vanilla Strapi POST',
      'vanilla',
      `${vanilla.origin}/api/questions`,
      session,
    ),
    vanillaUnlinked: contestant(
      'vanilla, no relation',
      'vanilla',
      `${vanilla.origin}/api/unlinked-questions`,
    ),
    bare: contestant('bare node:http + pg', 'bare', bare.origin),
  };
}
