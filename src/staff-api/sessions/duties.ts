import type { Core } from '@strapi/strapi';
import { toRegulationProfile } from '../../api/regulation-profile/to-domain';
import { isOpenOn } from '../../domain/authority/authority';
import { cadenceStatus, nextSessionDue } from '../../domain/authority/cadence';
import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { levelRuleOn, type RegulationProfile } from '../../domain/regulation';
import { authorityHistories, type AuthorityHistory } from '../../persistence/last-sessions';
import { storedProfiles } from '../../persistence/stored-profiles';

const dutyOf = (history: AuthorityHistory, profiles: RegulationProfile[], today: string) => {
  const rule = levelRuleOn(profiles, history.level, today);
  const { documentId, name, level, lastSessionOn, validFrom } = history;
  const due = rule && nextSessionDue({ lastSessionOn, authorityValidFrom: validFrom, rule });
  return { documentId, name, level, lastSessionOn, due, status: cadenceStatus(due, today) };
};

/** The duty of every authority that exists at `now` to hold its next session, in three statements. */
export async function dutiesAt(strapi: Core.Strapi, now: Date) {
  const today = haiPhongDate(now);
  const profiles = (await storedProfiles(strapi)).map(toRegulationProfile);
  const histories = await authorityHistories(strapi.db.connection);
  return histories
    .filter((history) => isOpenOn(history, today))
    .map((history) => dutyOf(history, profiles, today));
}
