import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { auditCommand } from '../commands/audit-command';
import { conflict } from '../commands/coded-errors';
import { runCommand } from '../commands/command';
import type { Actor } from '../domain/staff/actor';
import {
  readGuardSettings,
  writeGuardSettings,
  type GuardSettingsRow,
} from '../persistence/intake-guard';
import { completed } from './held-settings';
import type { guardSettingsInput } from './settings-schema';

export interface SettingsChange {
  settings: z.output<typeof guardSettingsInput>;
  /** The revision they take the place of. */
  revision: number;
}

/**
 * Puts other settings of the intake guard into force, on every node within moments. Throws 409
 * STALE_REVISION, with what is stored, for who has not read it.
 */
export const changeGuardSettings = (
  strapi: Core.Strapi,
  { settings, revision }: SettingsChange,
  actor: Actor,
): Promise<void> =>
  runCommand(strapi, { name: 'intake-guard.change', actor }, async (trx) => {
    const before = await readGuardSettings(trx);
    const changedBy = actor.kind === 'staff' ? actor.id : null;
    const isStored =
      before.revision === revision &&
      (await writeGuardSettings(trx, { settings, changedBy, inPlaceOf: revision }));
    if (!isStored) throw conflict('STALE_REVISION', { current: await current(trx) });
    await auditCommand(strapi, trx, {
      subjectType: 'intake-guard',
      subjectKey: 'settings',
      details: { revision: revision + 1, changed: changedParts(before, settings) },
    });
  });

async function current(trx: Parameters<typeof readGuardSettings>[0]) {
  const { revision, settings } = await readGuardSettings(trx);
  return { revision, settings: completed(settings) };
}

/** The parts of the settings that differ, by name: whose gateway it is stays out of the audit. */
function changedParts({ settings }: GuardSettingsRow, after: object): string[] {
  const before = completed(settings) as Record<string, unknown>;
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value))
    .map(([name]) => name);
}
