import type { Core } from '@strapi/strapi';
import { enforce } from '../../../commands/rule-violation';
import { SUBMISSION } from '../../../content-types';
import type { Actor } from '../../../domain/staff/actor';
import {
  decideQuarantine,
  decideReleaseFromQuarantine,
  floodReason,
} from '../../../domain/submission/quarantine';
import { markJudged } from '../../../persistence/floods';
import { onSubmission } from '../on-submission';

/** Setting submissions aside (để riêng): still pending and counted, out of the daily queue. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = async (documentId: string, quarantineReason: string | null) => {
    await strapi.documents(SUBMISSION).update({ documentId, data: { quarantineReason } as never });
    return { documentId, quarantineReason };
  };

  return {
    setAside: (documentId: string, reason: string, actor: Actor) =>
      onSubmission(strapi, { verb: 'quarantine', documentId, actor }, (submission) => {
        // Here too: to the guard a reason stored already is no change.
        enforce(decideQuarantine(submission, reason));
        return store(documentId, reason);
      }),

    /** Sets a copy of a flood aside, unless an editor has been faster. It is judged once. */
    setFloodAside: (documentId: string, copies: number) =>
      onSubmission(
        strapi,
        { verb: 'quarantine', documentId, actor: { kind: 'system' } },
        async (submission, trx) => {
          const reason = floodReason(copies);
          if (decideQuarantine(submission, reason).permitted) await store(documentId, reason);
          await markJudged(trx, documentId);
        },
      ),

    release: (documentId: string, actor: Actor) =>
      onSubmission(strapi, { verb: 'release-from-quarantine', documentId, actor }, (submission) => {
        enforce(decideReleaseFromQuarantine(submission));
        return store(documentId, null);
      }),
  };
};
