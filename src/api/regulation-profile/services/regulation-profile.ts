import { factories } from '@strapi/strapi';
import { PROFILE } from '../../../content-types';
import { levelRuleOn, type LevelRule, type RegulationProfile } from '../../../domain/regulation';
import { toRegulationProfile } from '../to-domain';

export default factories.createCoreService(PROFILE, ({ strapi }) => ({
  async all(): Promise<RegulationProfile[]> {
    const stored = await strapi.documents(PROFILE).findMany({ populate: ['levels'], limit: -1 });
    return stored.map(toRegulationProfile);
  },

  /** The rule of a level on a day in Hải Phòng; `null` when no profile in force covers it. */
  async ruleFor(level: string, isoDate: string): Promise<LevelRule | null> {
    return levelRuleOn(await this.all(), level, isoDate);
  },

  /** Where the regulation has questions sent, for sessions of a level. */
  async intakeChannelsFor(level: string, isoDate: string) {
    const rule = await this.ruleFor(level, isoDate);
    if (rule === null) return [];
    const profile = await strapi
      .documents(PROFILE)
      .findFirst({ filters: { code: rule.profile }, populate: ['intakeChannels'] });
    return (profile?.intakeChannels ?? []).map(({ channel, address }) => ({ channel, address }));
  },
}));
