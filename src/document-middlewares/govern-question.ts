import { toSessionFacts } from '../api/dialogue-session/to-domain';
import { enforce } from '../commands/rule-violation';
import { QUESTION } from '../content-types';
import { haiPhongDate } from '../domain/calendar/hai-phong-time';
import { refuse } from '../domain/decision';
import { decideAssignment } from '../domain/question/assignment';
import { QC_1374 } from '../domain/regulation';
import { databaseNow } from '../persistence/clock';
import { stores } from './support/actions';
import { changedParts } from './support/changed-fields';
import { inTransaction } from './support/in-transaction';
import type { Guard, StoredDocument } from './support/types';
import { documentIdOf, load } from './support/write';

const PARTS = ['session', 'assignedAuthority'];

/**
 * A question belongs to one announced session for good, and is assigned only to an authority that
 * exists on the day.
 */
export const governQuestion: Guard = (strapi) => (ctx, next) => {
  if (ctx.uid !== QUESTION || !stores(ctx.action)) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    const documentId = documentIdOf(ctx);
    const before = documentId ? await load(strapi, QUESTION, documentId, PARTS) : null;
    const written = await write();
    if (written === null) return written;

    const stored = await load(strapi, QUESTION, written.documentId, PARTS);
    if (!stored?.session) {
      return enforce(refuse('SESSION_NOT_ANNOUNCED', QC_1374.announcement));
    }
    if (before && changedParts(before, stored, ['session']).length > 0) {
      enforce(refuse('ANNOUNCED_FIELD_FIXED', QC_1374.methods, { fields: ['session'] }));
    }
    if (stored.assignedAuthority && !(before && isUnchanged(before, stored))) {
      const { validFrom = null, validTo = null } = stored.assignedAuthority;
      const on = haiPhongDate(await databaseNow(trx));
      const sessionAnnounced = toSessionFacts(stored.session).announcedAt !== null;
      enforce(decideAssignment({ authority: { validFrom, validTo }, on, sessionAnnounced }));
    }
    return written;
  });
};

const isUnchanged = (before: StoredDocument, stored: StoredDocument): boolean =>
  changedParts(before, stored, ['assignedAuthority']).length === 0;
