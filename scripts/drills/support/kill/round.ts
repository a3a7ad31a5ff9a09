import { setTimeout as sleep } from 'node:timers/promises';
import { onDatabase } from '../../../launch/database';
import type { Editor } from '../editor';
import { atRandom, momentWithin } from '../round';
import type { Fault, Harm } from './faults';
import type { Fleet } from './fleet';
import { newMarker } from './marker';
import { newSending, type Sending, sendOnce, sendUntilSettled } from './sender';
import { violationsOfSendings } from './verify';

/** What every round is played with. */
export interface Scene {
  fleet: Fleet;
  editor: Editor;
  databaseUrl: string;
  fault: Fault;
  submissions: number;
}

export interface KillRound {
  sendings: Sending[];
  harm: Harm;
  /** Megabytes the nodes had more at their most than before. */
  grownBy: number;
  violations: string[];
}

/** Accepted submissions of a round that are sent once more, to every node. */
const REPEATED = 3;

/** Submissions arrive all the while the fault lasts, and are then held against the database. */
export async function playKillRound(scene: Scene, round: number): Promise<KillRound> {
  const { fleet, editor, databaseUrl, fault, submissions } = scene;
  const topic = `Diễn tập sự cố ${round}`;
  const { documentId, slug } = await editor.openSession(atRandom(fleet.addresses()), topic);
  const before = fleet.residentMegabytes();
  const sendings = Array.from({ length: submissions }, (_, at) => newSending(newMarker(round, at)));
  const send = async (sending: Sending): Promise<void> => {
    await sleep(momentWithin(fault.spread));
    await fault.first?.(sending, slug);
    await sendUntilSettled(sending, slug, fleet.addresses);
  };
  const strike = async (): Promise<Harm> => {
    await sleep(momentWithin(fault.latest));
    return fault.strike();
  };
  const [harm] = await Promise.all([strike(), ...sendings.map(send)]);
  return {
    sendings,
    harm,
    grownBy: fleet.residentMegabytes() - before,
    violations: [
      ...(await onDatabase(databaseUrl, (database) =>
        violationsOfSendings(database, documentId, sendings),
      )),
      ...sendings.flatMap((sending) => violationsOfAnswers(sending, fault)),
      ...(await violationsOfRepetitions(scene, slug, sendings)),
    ],
  };
}

/** A server in trouble says so: 503 with the time to come back, never 500, never nothing. */
function violationsOfAnswers({ marker, answers }: Sending, { mayCut }: Fault): string[] {
  return answers.flatMap(({ status, hasRetryAfter, isHungUp, took }) => {
    if (isHungUp === true || (status === 0 && mayCut)) return [];
    if (status === 0) return [`${marker} got no answer in ${(took / 1_000).toFixed(1)} s`];
    if (status >= 500 && status !== 503) return [`${marker} was answered ${status}`];
    return status === 503 && !hasRetryAfter
      ? [`${marker} was answered 503 without Retry-After`]
      : [];
  });
}

async function violationsOfRepetitions(
  { fleet }: Scene,
  slug: string,
  sendings: readonly Sending[],
): Promise<string[]> {
  const found: string[] = [];
  const accepted = sendings.filter(({ outcome }) => outcome === 'accepted').slice(-REPEATED);
  for (const sending of accepted) {
    for (const node of fleet.addresses()) {
      const again: Sending = { ...sending, answers: [], receipt: undefined };
      await sendOnce(again, node, slug);
      if (again.receipt !== sending.receipt || again.receivedAt !== sending.receivedAt) {
        found.push(`${sending.marker} repeated on ${node}: another receipt, or none`);
      }
    }
  }
  return found;
}
