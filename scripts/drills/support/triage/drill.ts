import pg from 'pg';
import { type RunningNode, startNode } from '../../../../tests/support/node';
import { Colleague } from './colleague';
import { Journal } from './journal';
import { type AuditedFates, violationsOfLedger } from './ledger';
import type { PreparedTriage } from './prepare-crew';
import { Room } from './room';
import { AUDITED, WORDINGS } from './snapshot';
import { anyStep } from './steps';
import { faultsNow, watch } from './watch';
import { violationsOfWordings } from './wording-chain';

export interface TriageDrill {
  /** Holds the schema and what `prepareTriage` put into it. */
  databaseUrl: string;
  prepared: PreparedTriage;
  /** Whichever comes first ends the work. */
  steps: number;
  seconds?: number;
  onSecondsPassed?: (journal: Journal) => void;
}

export interface TriageResult {
  journal: Journal;
  /** How long the editors worked. */
  seconds: number;
  violations: string[];
}

const NODES = 2;
const PROGRESS_MILLISECONDS = 15_000;

/** Lets the editors work on two nodes of its own, watched all the while. The caller judges. */
export async function drillTriage(drill: TriageDrill): Promise<TriageResult> {
  const { databaseUrl } = drill;
  const env = { ADMIN_ACCESS_TOKEN_SECONDS: '86400', TEXTS_EVERY_MILLISECONDS: '1000' };
  const nodes: RunningNode[] = [];
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    for (let node = 0; node < NODES; node += 1) nodes.push(await startNode({ databaseUrl, env }));
    const room = await gather(drill, nodes);
    const seconds = await workWatched(drill, room, database);
    return { journal: room.journal, seconds, violations: await conclude(drill, room, database) };
  } finally {
    await Promise.all(nodes.map((node) => node.kill('SIGTERM')));
    await database.end();
  }
}

/** Signs everybody in, as many on each node. */
async function gather({ prepared }: TriageDrill, nodes: readonly RunningNode[]): Promise<Room> {
  const journal = new Journal();
  const colleagues = prepared.accounts.map(
    (account, at) => new Colleague(() => nodes[at % nodes.length]!.baseUrl, account, journal),
  );
  for (const colleague of colleagues) await colleague.signIn();
  return new Room(prepared.sessionKey, prepared.authorities, colleagues, journal);
}

async function workWatched(drill: TriageDrill, room: Room, database: pg.Client): Promise<number> {
  const { steps, seconds = Infinity, onSecondsPassed, prepared } = drill;
  const startedAt = Date.now();
  const passed = (): number => (Date.now() - startedAt) / 1_000;
  let taken = 0;
  let isOver = false;
  const work = async (editor: Colleague): Promise<void> => {
    while (taken < steps && passed() < seconds) {
      taken += 1;
      await anyStep({ room, editor });
    }
  };
  const telling = setInterval(() => onSecondsPassed?.(room.journal), PROGRESS_MILLISECONDS);
  const watching = watch({ database, room, received: prepared.received }, () => isOver);
  try {
    await Promise.all(room.colleagues.map(work));
    room.journal.count('step', taken);
    return passed();
  } finally {
    isOver = true;
    clearInterval(telling);
    await watching;
  }
}

/** What was seen while they worked, and what is wrong now that everybody has stopped. */
async function conclude(
  { prepared }: TriageDrill,
  room: Room,
  database: pg.Client,
): Promise<string[]> {
  const { journal } = room;
  const audited = (await database.query<AuditedFates>(AUDITED)).rows;
  const wordings = (await database.query<{ key: string; content: string }>(WORDINGS)).rows;
  const stored = new Map(wordings.map(({ key, content }) => [key, content]));
  const atTheEnd = [
    ...(await faultsNow({ database, room, received: prepared.received })),
    ...violationsOfLedger(journal.ledger, audited),
    ...violationsOfWordings(journal.edits, stored),
  ];
  for (const fault of atTheEnd) journal.violation(fault);
  return journal.violations;
}
