import { Editor, type EditorAccount } from '../editor';
import type { Fault } from './faults';
import { Fleet } from './fleet';
import { type KillRound, playKillRound } from './round';

export interface KillDrill {
  /** Holds the schema, the editor and the authority. */
  databaseUrl: string;
  account: EditorAccount;
  faultOn: (fleet: Fleet) => Fault;
  rounds: number;
  /** Per round; the default is the fault's. */
  submissions?: number;
  onRound?: (round: number, result: KillRound) => void;
}

/** Plays the rounds on two nodes of its own. The caller judges the results. */
export async function drillKill(drill: KillDrill): Promise<KillRound[]> {
  const { databaseUrl, faultOn, rounds, onRound } = drill;
  const fleet = await Fleet.start({ databaseUrl, environments: [{}, {}] });
  const results: KillRound[] = [];
  try {
    const fault = faultOn(fleet);
    const { submissions = fault.submissions } = drill;
    const scene = { databaseUrl, fleet, fault, submissions, editor: new Editor(drill.account) };
    for (let round = 1; round <= rounds; round += 1) {
      const result = await playKillRound(scene, round);
      results.push(result);
      onRound?.(round, result);
    }
    return results;
  } finally {
    await fleet.stop();
  }
}
