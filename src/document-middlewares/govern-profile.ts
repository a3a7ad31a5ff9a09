import { toRegulationProfile } from '../api/regulation-profile/to-domain';
import { enforce } from '../commands/rule-violation';
import { PROFILE } from '../content-types';
import { decideProfile } from '../domain/regulation-profile';
import { stores } from './support/actions';
import { inTransaction } from './support/in-transaction';
import type { Guard } from './support/types';
import { load } from './support/write';

/**
 * A profile is stored only if a session can be run under it: Strapi takes any JSON for its lists, and
 * what is frozen at an announcement cannot be repaired.
 */
export const governProfile: Guard = (strapi) => (ctx, next) => {
  if (ctx.uid !== PROFILE || !stores(ctx.action)) return next();

  return inTransaction(strapi, next, async (_trx, write) => {
    const written = await write();
    const stored = written && (await load(strapi, PROFILE, written.documentId, ['levels']));
    if (stored) enforce(decideProfile(toRegulationProfile(stored)));
    return written;
  });
};
