import type { Core } from '@strapi/strapi';
import {
  DEFAULT_GUARD_SETTINGS,
  GUARD_BOUNDS,
  type GuardSettings,
} from '../../src/domain/intake-guard/settings';
import { readGuardSettings, writeGuardSettings } from '../../src/persistence/intake-guard';

const LOOPBACK: GuardSettings['gateways'] = [
  { range: '127.0.0.0/8', note: 'Máy này' },
  { range: '::1', note: 'Máy này' },
];

const most = GUARD_BOUNDS.rate.most;

/** What the guard goes by where one machine plays a whole city: no limit by address for this machine. */
export const ONE_MACHINE: GuardSettings = { ...DEFAULT_GUARD_SETTINGS, gateways: LOOPBACK };

/** The same where one person's telephone number stands for everybody's, as in tests and measurements. */
export const ONE_PERSON: GuardSettings = {
  ...ONE_MACHINE,
  contact: { perMinute: most, perHour: most },
};

/** Stores settings of the intake guard as staff would, unless somebody has stored some. */
export async function seedDoor(strapi: Core.Strapi, settings: GuardSettings): Promise<void> {
  const { connection } = strapi.db;
  const { revision } = await readGuardSettings(connection);
  if (revision > 0) return;
  await writeGuardSettings(connection, { settings, changedBy: null, inPlaceOf: 0 });
}
