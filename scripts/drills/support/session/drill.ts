import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findFreePort } from '../../../launch/free-port';
import { Editor } from '../editor';
import { Fleet } from '../kill/fleet';
import { Crowd } from '../live/crowd';
import type { CrowdAccount } from '../live/crowd-messages';
import { Colleague } from '../triage/colleague';
import { Journal } from '../triage/journal';
import { Room } from '../triage/room';
import { atRandom } from '../round';
import { answerAll } from './desks';
import { sweep, work } from './editors';
import type { Hall } from './hall';
import type { PreparedSession } from './prepare';
import { sendAll } from './senders';
import { violationsOfSession } from './verify';

export interface SessionDrill {
  /** Holds the schema and what `prepareSession` put into it; keeps the instants of commits. */
  databaseUrl: string;
  prepared: PreparedSession;
  submissions: number;
  readers: number;
  /** Over which the submissions arrive. */
  seconds: number;
  onStage?: (what: string) => void;
}

export interface SessionResult {
  hall: Hall;
  crowd: CrowdAccount;
  /** Milliseconds from the commit of each answer to each reader; apart, while readers came back. */
  heard: number[];
  heardComingBack: number[];
  violations: string[];
}

const READERS_PER_SECOND = 500;
const READER_PROCESSES = 2;
const NODE_AWAY = 2_000;
/** Milliseconds within which readers come back from a node that died. */
const COMING_BACK = 20_000;

const environment = (port: number): Record<string, string> => ({
  PORT: String(port),
  ADMIN_ACCESS_TOKEN_SECONDS: '86400',
  TEXTS_EVERY_MILLISECONDS: '1000',
  LIVE_EVERY_MILLISECONDS: '1000',
});

/** Plays a whole session on two nodes of its own. The caller judges. */
export async function drillSession(drill: SessionDrill): Promise<SessionResult> {
  const { databaseUrl, prepared, onStage = () => undefined } = drill;
  const environments = [await findFreePort(), await findFreePort()].map(environment);
  const fleet = await Fleet.start({ databaseUrl, environments });
  const database = new pg.Pool({ connectionString: databaseUrl });
  const crowd = new Crowd(READER_PROCESSES);
  try {
    const hall = await gather(prepared, fleet, database);
    const { readers } = drill;
    onStage(`${readers} readers arrive`);
    const { unserved } = await crowd.arrive({
      nodes: fleet.addresses(),
      slug: hall.slug,
      readers,
      within: (readers / READERS_PER_SECOND) * 1_000,
      page: 'kept',
    });
    onStage('the session');
    await play(drill, hall);
    onStage('what is left is decided');
    await sweep(hall, hall.room.colleagues[0]!);
    onStage('everything is held against the database');
    const violations = await violationsOfSession(hall, crowd);
    if (unserved > 0) violations.push(`${unserved} readers got no stream`);
    return {
      hall,
      violations,
      ...(await heardOf(hall, crowd)),
      crowd: await crowd.account([...hall.committed.keys()]),
    };
  } catch (error) {
    throw new Error(fleet.endedByThemselves().join('\n') || 'The session broke off.', {
      cause: error,
    });
  } finally {
    await crowd.end();
    await fleet.stop();
    await database.end();
  }
}

/** Signs everybody in. Whoever works goes to any node, each time. */
async function gather(prepared: PreparedSession, fleet: Fleet, database: pg.Pool): Promise<Hall> {
  const journal = new Journal();
  const anyNode = (): string => atRandom(fleet.addresses());
  const signedIn = async (account: { email: string; password: string }): Promise<Colleague> => {
    const colleague = new Colleague(anyNode, account, journal);
    await colleague.signIn();
    return colleague;
  };
  const editors: Colleague[] = [];
  for (const account of prepared.editors) editors.push(await signedIn(account));
  const desks = [];
  for (const { staff, leader } of prepared.desks) {
    desks.push({ staff: await signedIn(staff), leader: await signedIn(leader) });
  }
  const authorities = prepared.desks.map(({ authorityKey }) => authorityKey);
  let markers = 0;
  return {
    fleet,
    database,
    slug: prepared.slug,
    room: new Room(prepared.sessionKey, authorities, editors, journal),
    desks,
    sendings: [],
    times: { decide: [], publish: [] },
    committed: new Map(),
    killedAt: Infinity,
    newMarker: () => `[A${(markers += 1)}]`,
  };
}

/** Submissions, decisions and answers at once; in the middle a node dies and is replaced; then the end. */
async function play({ submissions, seconds, prepared }: SessionDrill, hall: Hall): Promise<void> {
  const { fleet, room, desks } = hall;
  let isOver = false;
  const over = (): boolean => isOver;
  const dying = async (): Promise<void> => {
    await sleep((seconds * 1_000) / 2);
    hall.killedAt = Date.now();
    await fleet.kill(0);
    await sleep(NODE_AWAY);
    await fleet.startAgain(0);
  };
  const sending = sendAll(hall, submissions, seconds);
  const working = [
    ...room.colleagues.map((editor) => work(hall, editor, over)),
    ...desks.map((desk) => answerAll(hall, desk, over)),
  ];
  await Promise.all([sending, dying()]).finally(() => (isOver = true));
  await Promise.all(working);
  const path = `/sessions/${prepared.sessionKey}/end`;
  const { status } = await new Editor(prepared.account).command(fleet.addresses()[1]!, path);
  if (status !== 200) throw new Error(`The session cannot be ended (${status}).`);
}

async function heardOf(
  { committed, killedAt }: Hall,
  crowd: Crowd,
): Promise<Pick<SessionResult, 'heard' | 'heardComingBack'>> {
  const heard: number[] = [];
  const heardComingBack: number[] = [];
  for (const [marker, at] of committed) {
    const isApart = at > killedAt - 1_000 && at < killedAt + COMING_BACK;
    const into = isApart ? heardComingBack : heard;
    for (const time of await crowd.timesOf(marker)) into.push(time - at);
  }
  return { heard, heardComingBack };
}
