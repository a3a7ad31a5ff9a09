import type { Core } from '@strapi/strapi';
import { startRounds } from '../operations/rounds';
import { forgetStale } from '../persistence/intake-door';
import { holdGuardSettings } from './held-settings';
import { storeOutcomes } from './outcomes';

/** From `bootstrap()`: the node knows the settings of the guard before its first request. */
export async function startIntakeGuard(strapi: Core.Strapi): Promise<void> {
  await holdGuardSettings(strapi);
  startRounds(strapi, {
    what: 'Keeping house at the door of intake',
    everyMilliseconds: strapi.config.get<number>('dialogue.intakeGuard.houseMilliseconds'),
    round: async () => {
      await storeOutcomes(strapi);
      await forgetStale(strapi.db.connection);
    },
  });
}
