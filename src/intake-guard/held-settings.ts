import type { Core } from '@strapi/strapi';
import { onNotification } from '../between-nodes/listener';
import { DEFAULT_GUARD_SETTINGS, type GuardSettings } from '../domain/intake-guard/settings';
import { oncePerNode } from '../operations/once-per-node';
import { startRounds } from '../operations/rounds';
import { readGuardSettings } from '../persistence/intake-guard';
import { readRange } from './gateways';
import { guardSettingsInput } from './settings-schema';
import { forgetTurnedAway } from './turned-away';

interface Held {
  settings: GuardSettings;
  ranges: NonNullable<ReturnType<typeof readRange>>[];
  revision: number;
}

const heldOf = oncePerNode('intake-guard', (): Held => ({
  settings: DEFAULT_GUARD_SETTINGS,
  ranges: [],
  revision: 0,
}));

/** The numbers this node goes by now. */
export const guardSettings = (strapi: Core.Strapi): GuardSettings => heldOf(strapi).settings;

/** The allow-listed gateways, read. */
export const gatewayRanges = (strapi: Core.Strapi): Held['ranges'] => heldOf(strapi).ranges;

/** Completes what an older release has stored with the defaults of this one. */
export const completed = (stored: unknown): unknown => ({
  ...DEFAULT_GUARD_SETTINGS,
  ...(stored as object),
});

/**
 * From `bootstrap()`: this node keeps to the stored settings, hears of a change at once, and finds one it
 * did not hear of within a second or so. While the database is away they stay as they were.
 */
export async function holdGuardSettings(strapi: Core.Strapi): Promise<void> {
  onNotification(strapi, 'dialogue_intake_guard', () => {
    // What goes wrong here, the next regular reading meets again.
    void readAgain(strapi).catch(() => undefined);
  });
  await readAgain(strapi);
  startRounds(strapi, {
    what: 'Reading the settings of the intake guard',
    everyMilliseconds: strapi.config.get<number>('dialogue.intakeGuard.everyMilliseconds'),
    round: () => readAgain(strapi),
  });
}

async function readAgain(strapi: Core.Strapi): Promise<void> {
  const { revision, settings } = await readGuardSettings(strapi.db.connection);
  const held = heldOf(strapi);
  // An answer may overtake a later one.
  if (revision <= held.revision) return;
  const parsed = guardSettingsInput.safeParse(completed(settings));
  held.revision = revision;
  if (!parsed.success) {
    strapi.log.error('The stored settings of the intake guard are not valid; the last ones stay');
    return;
  }
  held.settings = parsed.data;
  held.ranges = parsed.data.gateways.map(({ range }) => readRange(range)!);
  forgetTurnedAway(strapi);
  strapi.log.info(`Settings of the intake guard: revision ${revision}`);
}
