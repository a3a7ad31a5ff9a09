import { z } from 'zod';
import { DOOR_OUTCOMES } from '../../domain/intake-guard/outcome';
import { DEFAULT_GUARD_SETTINGS, type GuardSettings } from '../../domain/intake-guard/settings';
import { changeGuardSettings } from '../../intake-guard/change-settings';
import { completed } from '../../intake-guard/held-settings';
import { storeOutcomes } from '../../intake-guard/outcomes';
import { guardSettingsInput } from '../../intake-guard/settings-schema';
import { outcomesOfLastHour, readGuardSettings } from '../../persistence/intake-guard';
import { personRefs } from '../../persistence/person-refs';
import type { GuardView } from '../contract/operation';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

async function guardView({ strapi }: StaffRequest<unknown>): Promise<GuardView> {
  const trx = strapi.db.connection;
  await storeOutcomes(strapi);
  const { revision, settings, changedBy, changedAt } = await readGuardSettings(trx);
  const personOf = await personRefs(trx, [changedBy]);
  const counted = await outcomesOfLastHour(trx);
  return {
    revision,
    settings: completed(settings) as GuardSettings,
    defaults: DEFAULT_GUARD_SETTINGS,
    changedBy: personOf(changedBy),
    changedAt: changedAt?.toISOString() ?? null,
    lastHour: Object.fromEntries(
      DOOR_OUTCOMES.map((outcome) => [outcome, counted.get(outcome) ?? 0]),
    ) as GuardView['lastHour'],
  };
}

/** The numbers of the public door: read and changed by who operates. */
export const guardRoutes = [
  staffRoute({
    method: 'GET',
    path: '/intake-guard',
    actions: 'operate',
    answer: guardView,
  }),
  staffRoute({
    method: 'PUT',
    path: '/intake-guard',
    actions: 'operate',
    input: z.strictObject({ revision: z.int().min(0), settings: guardSettingsInput }),
    answer: async (request) => {
      await changeGuardSettings(request.strapi, request.input, request.actor);
      return guardView(request);
    },
  }),
];
