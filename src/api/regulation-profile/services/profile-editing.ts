import type { Core } from '@strapi/strapi';
import { conflict, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import { PROFILE, SESSION } from '../../../content-types';
import { decideAnnouncement } from '../../../domain/announcement/announce';
import { haiPhongDate } from '../../../domain/calendar/hai-phong-time';
import type { Decision } from '../../../domain/decision';
import { levelRuleOn, type RegulationProfile } from '../../../domain/regulation';
import { decideProfile } from '../../../domain/regulation-profile';
import type { Actor } from '../../../domain/staff/actor';
import { countAnnouncedUnder } from '../../../persistence/announced-under';
import { databaseNow } from '../../../persistence/clock';
import { lockRecord } from '../../../persistence/row-lock';
import { PLAN_POPULATE, toSessionPlan } from '../../dialogue-session/to-domain';
import { changedPaths, type Change } from '../changed-paths';
import { toProfileFields, toRegulationProfile, type ProfileFields } from '../to-domain';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: shapes depend on populate
type StoredProfile = Record<string, any>;

const POPULATE = ['levels', 'intakeChannels'] as never;

/** Sessions in preparation looked at by a preview: the latest to start. */
const MOST_SESSIONS = 200;

export interface ProfileEffect {
  decision: Decision;
  changes: Change[];
  sessions: { documentId: string; topic: string; before: Decision; after: Decision }[];
  unaffectedAnnounced: number;
}

interface Trying {
  /** `null` tries a new one. */
  documentId: string | null;
  profile: ProfileFields;
}

interface Changing {
  documentId: string;
  profile: ProfileFields;
  /** When the profile was last changed, as its editor has read it. */
  knownUpdatedAt: Date;
}

/** Regulation profiles as editors read, change and try them. Whether one may be stored is for the guard. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const find = async (documentId: string): Promise<StoredProfile> => {
    const stored = await strapi.documents(PROFILE).findOne({ documentId, populate: POPULATE });
    if (stored === null) throw notFound('RECORD_UNKNOWN');
    return stored;
  };

  return {
    find,

    all: (): Promise<StoredProfile[]> =>
      strapi
        .documents(PROFILE)
        .findMany({ populate: POPULATE, sort: 'validFrom', limit: -1 }) as Promise<StoredProfile[]>,

    create: (profile: ProfileFields, actor: Actor): Promise<StoredProfile> =>
      runCommand(strapi, { name: 'profile.create', actor }, () =>
        strapi.documents(PROFILE).create({ data: profile as never, populate: POPULATE }),
      ),

    /** Throws 409 STALE_REVISION with the stored profile for who has read an older one. */
    change: (
      { documentId, profile, knownUpdatedAt }: Changing,
      actor: Actor,
    ): Promise<StoredProfile> =>
      runCommand(strapi, { name: 'profile.change', actor }, async (trx) => {
        await lockRecord(trx, 'regulation_profiles', documentId);
        const stored = await find(documentId);
        if (new Date(stored.updatedAt).getTime() !== knownUpdatedAt.getTime()) {
          const current = { ...toProfileFields(stored), updatedAt: stored.updatedAt };
          throw conflict('STALE_REVISION', { current });
        }
        const changed = await strapi
          .documents(PROFILE)
          .update({ documentId, data: profile as never, populate: POPULATE });
        return changed as StoredProfile;
      }),

    /** What storing a profile would change; stores nothing. */
    async preview({ documentId, profile }: Trying): Promise<ProfileEffect> {
      const before = documentId === null ? null : await find(documentId);
      const after = toRegulationProfile(profile);
      const decision = decideProfile(after);
      const code = before?.code ?? null;
      return {
        decision,
        changes: changedPaths(before && { ...toProfileFields(before) }, { ...profile }),
        sessions: decision.permitted ? await sessionsAffected(code, after) : [],
        unaffectedAnnounced:
          code === null ? 0 : await countAnnouncedUnder(strapi.db.connection, code),
      };
    },
  };

  async function sessionsAffected(code: string | null, after: RegulationProfile) {
    const profiles: RegulationProfile[] = await strapi.service(PROFILE).all();
    const changed = [...profiles.filter((one) => one.code !== code), after];
    const now = await databaseNow(strapi.db.connection);
    const today = haiPhongDate(now);
    const sessions = await strapi.documents(SESSION).findMany({
      filters: { announcedAt: { $null: true } },
      populate: PLAN_POPULATE as never,
      sort: 'startsAt:desc',
      limit: MOST_SESSIONS,
    });
    return sessions
      .map((session: StoredProfile) => {
        const plan = toSessionPlan(session);
        const decide = (under: RegulationProfile[]) => {
          const level = session.authority?.level;
          return decideAnnouncement(plan, level ? levelRuleOn(under, level, today) : null, now);
        };
        const { documentId, topic } = session;
        return { documentId, topic, before: decide(profiles), after: decide(changed) };
      })
      .filter(({ before, after: then }) => before.permitted !== then.permitted);
  }
};
