import { PROFILE } from '../../content-types';
import { isOpenOn } from '../../domain/authority/authority';
import { cadenceStatus, nextSessionDue } from '../../domain/authority/cadence';
import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { levelRuleOn, type RegulationProfile } from '../../domain/regulation';
import { databaseNow } from '../../persistence/clock';
import { authorityHistories, type AuthorityHistory } from '../../persistence/last-sessions';
import { staffRoute } from '../support/staff-route';

const dutyOf = (history: AuthorityHistory, profiles: RegulationProfile[], today: string) => {
  const rule = levelRuleOn(profiles, history.level, today);
  const { documentId, name, level, lastSessionOn, validFrom } = history;
  const due = rule && nextSessionDue({ lastSessionOn, authorityValidFrom: validFrom, rule });
  return { documentId, name, level, lastSessionOn, due, status: cadenceStatus(due, today) };
};

/** When the next session of every authority is due, by its level's rule. */
export const cadenceRoute = staffRoute({
  method: 'GET',
  path: '/cadence',
  actions: 'runSessions',
  answer: async ({ strapi }) => {
    const trx = strapi.db.connection;
    const today = haiPhongDate(await databaseNow(trx));
    const profiles: RegulationProfile[] = await strapi.service(PROFILE).all();
    const histories = await authorityHistories(trx);
    return histories
      .filter((history) => isOpenOn(history, today))
      .map((history) => dutyOf(history, profiles, today));
  },
});
