import type { Core } from '@strapi/strapi';
import { onNotification } from '../between-nodes/listener';
import { closedBy, type OperationSwitch, type PublicWay } from '../domain/operation/switches';
import { oncePerNode } from '../operations/once-per-node';
import { startRounds } from '../operations/rounds';
import { readSwitches, type SwitchRow } from '../persistence/operation-switches';

/** Why a way to the public is closed, and what the public is told. */
export type Closure = Pick<SwitchRow, 'name' | 'notice' | 'noticeEn'>;

interface HeldSwitches {
  turnedOn: Map<OperationSwitch, Closure>;
  /** Told after every change. */
  changed: Set<() => void>;
  /** Readings begun, and the latest of them that was taken: an answer may overtake an earlier one. */
  begun: number;
  taken: number;
}

const heldOf = oncePerNode('switches', (): HeldSwitches => ({
  turnedOn: new Map(),
  changed: new Set(),
  begun: 0,
  taken: 0,
}));

/**
 * From `bootstrap()`: this node keeps to the switches from its first request on. It hears of a change
 * at once, and finds one it did not hear of within a second or so; while the database is away they
 * stay as they were.
 */
export async function holdSwitches(strapi: Core.Strapi): Promise<void> {
  onNotification(strapi, 'dialogue_switches', () => {
    // What goes wrong here, the next regular reading meets again.
    void readAgain(strapi).catch(() => undefined);
  });
  await readAgain(strapi);
  startRounds(strapi, {
    what: 'Reading the switches',
    everyMilliseconds: strapi.config.get<number>('dialogue.switchesEveryMilliseconds'),
    round: () => readAgain(strapi),
  });
}

/** What closes a way to the public on this node now, `null` while it is open. */
export function closureOf(strapi: Core.Strapi, way: PublicWay): Closure | null {
  const { turnedOn } = heldOf(strapi);
  const name = closedBy(way, new Set(turnedOn.keys()));
  return name === null ? null : turnedOn.get(name)!;
}

export const onSwitchesChanged = (strapi: Core.Strapi, changed: () => void): void =>
  void heldOf(strapi).changed.add(changed);

async function readAgain(strapi: Core.Strapi): Promise<void> {
  const held = heldOf(strapi);
  const reading = (held.begun += 1);
  const rows = await readSwitches(strapi.db.connection);
  if (reading < held.taken) return;
  held.taken = reading;
  const before = JSON.stringify([...held.turnedOn]);
  held.turnedOn = new Map(
    rows
      .filter(({ isOn }) => isOn)
      .map(({ name, notice, noticeEn }) => [name, { name, notice, noticeEn }]),
  );
  const after = JSON.stringify([...held.turnedOn]);
  if (after === before) return;
  strapi.log.warn(`Switches on: ${[...held.turnedOn.keys()].join(', ') || 'none'}`);
  for (const changed of held.changed) changed();
}
