import fs from 'node:fs';
import pg from 'pg';
import { onDatabase } from '../../../launch/database';
import { findFreePort } from '../../../launch/free-port';
import { temporaryFolder } from '../drill-database';
import { Editor } from '../editor';
import { Fleet } from '../kill/fleet';
import type { ServerControl } from '../kill/server-control';
import { violationsOfSendings } from '../kill/verify';
import type { PreparedLive } from '../live/prepare-live';
import { countedByAddress } from './address-check';
import { Balancer } from './balancer';
import { type Check, replaced, restarted, takenOver, unbuffered } from './checks';
import type { BalancerKind } from './example-file';
import { idleBorder } from './idle-check';
import { withoutDatabase } from './database-check';
import type { Finding, Stage } from './stage';

export interface BalancerDrill {
  databaseUrl: string;
  server: ServerControl;
  prepared: PreparedLive;
  kinds: readonly BalancerKind[];
  /** Seconds after which a node closes an idle connection. */
  nodeKeepAliveSeconds: number;
  onFinding: (kind: BalancerKind, check: string, finding: Finding) => void;
}

/** Answers that each balancer's checks publish. */
export const ANSWERS_EACH = 12;

const STREAMS_PER_ADDRESS = 50;

const nodeEnvironment = (port: number, keepAliveSeconds: number): Record<string, string> => ({
  PORT: String(port),
  TRUSTED_PROXY_COUNT: '1',
  DRAIN_DELAY_SECONDS: '5',
  LIVE_EVERY_MILLISECONDS: '1000',
  LIVE_READERS_PER_ADDRESS: String(STREAMS_PER_ADDRESS),
  HTTP_KEEP_ALIVE_TIMEOUT_MILLISECONDS: String(keepAliveSeconds * 1_000),
});

/** Puts each balancer before two nodes and tries it. Answers how many faults there were. */
export async function drillBalancer(drill: BalancerDrill): Promise<number> {
  const { databaseUrl, server, prepared, kinds, nodeKeepAliveSeconds } = drill;
  const ports: [number, number] = [await findFreePort(), await findFreePort()];
  const folder = temporaryFolder();
  const places = await Promise.all(
    kinds.map(
      async (kind) => new Balancer(kind, { port: await findFreePort(), nodes: ports, folder }),
    ),
  );
  const database = new pg.Pool({ connectionString: databaseUrl });
  // The drill takes the database away from itself, too.
  database.on('error', () => undefined);
  const environments = ports.map((port) => nodeEnvironment(port, nodeKeepAliveSeconds));
  const fleet = await Fleet.start({ databaseUrl, environments });
  const editor = new Editor(prepared.account);
  const markers = freshMarkers();
  let faults = 0;
  try {
    for (const balancer of places) {
      const intake = await editor.openSession(fleet.addresses()[0]!, `Diễn tập ${balancer.kind}`);
      const { slug, approved } = prepared;
      const shared = { fleet, editor, database, databaseUrl, server, slug, approved, markers };
      faults += await tryAll(drill, { ...shared, balancer, intake, sendings: [] });
    }
    return faults;
  } finally {
    await fleet.stop();
    await database.end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const checksOf = ({ nodeKeepAliveSeconds }: BalancerDrill): Record<string, Check> => ({
  'streams pass unbuffered': unbuffered,
  'readers are counted by address': countedByAddress(STREAMS_PER_ADDRESS),
  'the balancer is restarted': restarted,
  'a node is killed': takenOver,
  'nodes are replaced': replaced,
  'connections go idle': idleBorder(nodeKeepAliveSeconds),
  'the database is away': withoutDatabase,
  'everything acknowledged is stored once': async ({ databaseUrl, intake, sendings }) => ({
    figures: [`${sendings.length} submissions held against the database`],
    faults: await onDatabase(databaseUrl, (database) =>
      violationsOfSendings(database, intake.documentId, sendings),
    ),
  }),
});

async function tryAll(drill: BalancerDrill, stage: Stage): Promise<number> {
  const { balancer } = stage;
  let faults = 0;
  await balancer.start();
  try {
    for (const [name, check] of Object.entries(checksOf(drill))) {
      const finding = await check(stage);
      faults += finding.faults.length;
      drill.onFinding(balancer.kind, name, finding);
    }
    return faults;
  } finally {
    await balancer.stop();
  }
}

/** Markers of answers nobody has published yet. */
function* freshMarkers(): Generator<string, never> {
  for (let number = 0; ; number += 1) yield `[A${number}]`;
}
