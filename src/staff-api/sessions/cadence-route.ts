import { databaseNow } from '../../persistence/clock';
import { staffRoute } from '../support/staff-route';
import { dutiesAt } from './duties';

/** When the next session of every authority is due, by its level's rule. */
export const cadenceRoute = staffRoute({
  method: 'GET',
  path: '/cadence',
  actions: 'runSessions',
  answer: async ({ strapi }) => dutiesAt(strapi, await databaseNow(strapi.db.connection)),
});
