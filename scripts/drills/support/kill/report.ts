import { percentile } from '../percentile';
import type { KillRound } from './round';
import { type Sending, settledAfter } from './sender';

/** What is promised of a system in trouble; milliseconds where nothing else is said. */
export interface Targets {
  /** Every request is answered within it, in trouble, too. */
  answered?: number;
  /** After the harm is mended something is accepted again within it. */
  recovered?: number;
  /** 99 % of the submissions are settled within it. */
  settledP99?: number;
  /** 99 % of the answers to honest senders come within it. */
  answeredP99?: number;
  /** Megabytes the nodes may grow by. */
  grownBy?: number;
}

/** How many answers of each kind there were; `none` for no answer. */
export function answersByStatus(sendings: readonly Sending[]): string {
  const counts = new Map<string, number>();
  for (const { status, isHungUp } of sendings.flatMap(({ answers }) => answers)) {
    const kind = isHungUp === true ? 'hung up' : status === 0 ? 'none' : String(status);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort()
    .map(([kind, times]) => `${kind} × ${times}`)
    .join(', ');
}

/** Milliseconds from the mending to the first acceptance of something sent after it. */
function recoveredAfter({ sendings, harm }: KillRound): number {
  const accepted = sendings
    .flatMap(({ answers }) => answers)
    .filter(({ status, sentAt, took }) => status === 201 && sentAt + took > harm.until)
    .map(({ sentAt, took }) => sentAt + took - harm.until);
  return accepted.length === 0 ? 0 : Math.min(...accepted);
}

interface Figure {
  name: string;
  value: number;
  unit: string;
  target?: number;
}

function figuresOf(rounds: readonly KillRound[], targets: Targets): Figure[] {
  const sendings = rounds.flatMap((round) => round.sendings);
  const settled = sendings.map(settledAfter);
  const took = sendings.flatMap(({ answers }) =>
    answers.filter(({ isHungUp, status }) => isHungUp !== true && status !== 0).map((a) => a.took),
  );
  const worst = (of: (round: KillRound) => number): number => Math.max(...rounds.map(of));
  const ms = 'ms';
  return [
    { name: 'settled, p50', value: percentile(settled, 0.5), unit: ms },
    {
      name: 'settled, p99',
      value: percentile(settled, 0.99),
      unit: ms,
      target: targets.settledP99,
    },
    { name: 'settled, last', value: Math.max(...settled), unit: ms },
    {
      name: 'an answer, p99',
      value: percentile(took, 0.99),
      unit: ms,
      target: targets.answeredP99,
    },
    { name: 'an answer, longest', value: Math.max(...took), unit: ms, target: targets.answered },
    {
      name: 'accepting again, worst',
      value: worst(recoveredAfter),
      unit: ms,
      target: targets.recovered,
    },
    {
      name: 'memory grown, worst',
      value: worst(({ grownBy }) => grownBy),
      unit: 'MB',
      target: targets.grownBy,
    },
  ];
}

/** The figures as lines, and the names of those that miss their target. */
export function reportOf(
  rounds: readonly KillRound[],
  targets: Targets,
): { lines: string[]; missed: string[] } {
  const figures = figuresOf(rounds, targets);
  const isMissed = ({ value, target }: Figure): boolean => target !== undefined && value > target;
  return {
    lines: figures.map((figure) => {
      const { name, value, unit, target } = figure;
      const verdict = isMissed(figure) ? 'MISSED' : 'met';
      const judged = target === undefined ? '' : `   target ≤ ${target} ${unit}: ${verdict}`;
      return `${name.padEnd(24)} ${value.toFixed(0).padStart(7)} ${unit}${judged}`;
    }),
    missed: figures.filter(isMissed).map(({ name }) => name),
  };
}
