import { isOpenOn } from '../../domain/authority/authority';
import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { allAuthorities } from '../../persistence/authorities';
import { databaseNow } from '../../persistence/clock';
import type { AuthorityOption } from '../contract/people';
import { staffRoute } from '../support/staff-route';

/** The authorities that exist today, by name: what pickers offer. */
export const authoritiesRoute = staffRoute({
  method: 'GET',
  path: '/authorities',
  actions: ['runSessions', 'triage', 'enter', 'managePeople', 'assign'],
  answer: async ({ strapi }): Promise<AuthorityOption[]> => {
    const trx = strapi.db.connection;
    const today = haiPhongDate(await databaseNow(trx));
    const authorities = await allAuthorities(trx);
    return authorities
      .filter((authority) => isOpenOn(authority, today))
      .map(({ documentId, name, level }) => ({ documentId, name, level }));
  },
});
