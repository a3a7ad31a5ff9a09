import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { conflict, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import type { Actor } from '../../../domain/staff/actor';
import { ANSWER_DRAFT, QUESTION } from '../../../content-types';
import { lockRecord } from '../../../persistence/row-lock';
import { requireAuthority } from '../../authority/require-authority';
import { REASSIGNED } from '../reassigned';

/** The public wording as an editor changes it, and as the editor last saw it. */
export interface Wording {
  content?: string;
  theme?: string | null;
  known?: { content: string; theme: string | null };
}

/** Who answers a question: assigning opens a draft on that authority's desk. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const draftsOf = (questionKey: string) =>
    strapi.documents(ANSWER_DRAFT).findMany({ filters: { questionKey }, limit: -1 });

  const releaseAll = async (questionKey: string, note: string, except?: string): Promise<void> => {
    for (const draft of await draftsOf(questionKey)) {
      if (draft.authorityKey === except || draft.state === 'released') continue;
      await strapi
        .documents(ANSWER_DRAFT)
        .update({ documentId: draft.documentId, data: { state: 'released', note } });
    }
  };

  const giveUpAll = async (questionKey: string, note: string): Promise<void> => {
    for (const { documentId, state } of await draftsOf(questionKey)) {
      if (state !== 'approved') continue;
      await strapi
        .documents(ANSWER_DRAFT)
        .update({ documentId, data: { state: 'drafting', note } });
    }
    await releaseAll(questionKey, note);
  };

  const openDraft = async (questionKey: string, sessionKey: string, authorityKey: string) => {
    const draft = (await draftsOf(questionKey)).find((one) => one.authorityKey === authorityKey);
    if (!draft) {
      return strapi.documents(ANSWER_DRAFT).create({
        data: {
          questionKey,
          sessionKey,
          authorityKey,
          state: 'assigned',
          revision: 0,
          versions: [],
        },
      });
    }
    if (draft.state !== 'released') return draft;
    return strapi
      .documents(ANSWER_DRAFT)
      .update({ documentId: draft.documentId, data: { state: 'assigned', note: null } as never });
  };

  return {
    /**
     * Gives every draft back because its question goes: an approved text is returned first, as nobody
     * will read it any more. A published one stays, and with it the question.
     */
    giveUpAll,

    /** Assigns a question. An authority it was assigned to before gives its draft back. */
    assign: (questionKey: string, authorityKey: string, actor: Actor) =>
      runCommand(strapi, { name: 'question.assign', actor }, async (trx) => {
        if (!(await lockRecord(trx, 'questions', questionKey))) throw notFound('RECORD_UNKNOWN');
        await requireAuthority(strapi, authorityKey);
        await releaseAll(questionKey, REASSIGNED, authorityKey);
        const question = await strapi.documents(QUESTION).update({
          documentId: questionKey,
          data: { assignedAuthority: authorityKey },
          populate: ['session'],
        });
        const sessionKey = question?.session?.documentId ?? '';
        const draft = await openDraft(questionKey, sessionKey, authorityKey);
        return { questionKey, draftKey: draft?.documentId };
      }),

    /**
     * Corrects the public wording of a question. An editor who has not seen what is stored now loses
     * nothing: 409 STALE_REVISION with it in `details.current`.
     */
    edit: (questionKey: string, { known, ...data }: Wording, actor: Actor) =>
      runCommand(strapi, { name: 'question.edit', actor }, async (trx) => {
        const exists = await lockRecord(trx, 'questions', questionKey);
        const question =
          exists && (await strapi.documents(QUESTION).findOne({ documentId: questionKey }));
        if (!question) throw notFound('RECORD_UNKNOWN');

        const current = { content: question.content, theme: question.theme ?? null };
        if (known && !isDeepStrictEqual(known, current))
          throw conflict('STALE_REVISION', { current });
        await strapi.documents(QUESTION).update({ documentId: questionKey, data: data as never });
        return { questionKey };
      }),
  };
};
