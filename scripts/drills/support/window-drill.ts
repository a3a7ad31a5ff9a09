import pg from 'pg';
import { type RunningNode, startNode } from '../../../tests/support/node';
import { Editor, type EditorAccount } from './editor';
import { playEndRound } from './end-round';
import { playExtendRound } from './extend-round';
import type { Field, RoundResult } from './round';

export interface WindowDrill {
  /** Holds the schema, the editor and the authority. */
  databaseUrl: string;
  editor: EditorAccount;
  /** `end`: submissions race the end. `extend`: an extension races the end. */
  mode: 'end' | 'extend';
  rounds: number;
  /** Per round, in mode `end`. */
  submissions: number;
  /** What each of the two nodes is started with. */
  environments?: readonly [Record<string, string>, Record<string, string>];
  onRound?: (round: number, result: RoundResult) => void;
}

/** Plays the rounds on two nodes of its own. The caller judges the results. */
export async function drillWindow(drill: WindowDrill): Promise<RoundResult[]> {
  const { databaseUrl, environments = [{}, {}] } = drill;
  const nodes: RunningNode[] = [];
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    for (const env of environments) nodes.push(await startNode({ databaseUrl, env }));
    const [a, b] = nodes.map(({ baseUrl }) => baseUrl) as [string, string];
    return await playRounds(drill, { nodes: [a, b], editor: new Editor(drill.editor), database });
  } finally {
    await Promise.all(nodes.map((node) => node.kill('SIGTERM')));
    await database.end();
  }
}

async function playRounds(drill: WindowDrill, field: Field): Promise<RoundResult[]> {
  const results: RoundResult[] = [];
  for (let round = 1; round <= drill.rounds; round += 1) {
    const result =
      drill.mode === 'end'
        ? await playEndRound(field, round, drill.submissions)
        : await playExtendRound(field, round);
    results.push(result);
    drill.onRound?.(round, result);
  }
  return results;
}
