import type { Core } from '@strapi/strapi';
import { runCommand } from '../../../commands/command';
import { enforce } from '../../../commands/rule-violation';
import { ANSWER_DRAFT, QUESTION } from '../../../content-types';
import {
  answerStateAfter,
  decideAnswerTransition,
  type AnswerCommand,
} from '../../../domain/answer/state';
import type { StaffActor } from '../../../domain/staff/actor';
import { databaseNow } from '../../../persistence/clock';
import type { Connection } from '../../../persistence/connection';
import { draftForStep, leaveWhenHandedOn, requireRevision, versionsAfter } from '../on-draft';
import { isSameText, requireAnswerer, type DraftText } from '../public-text';
import { publishAnswer } from '../publish-answer';
import type { DraftRecord } from '../record';

/** The way of an answer from the desk to the public. Who may take which step is for the guard. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const step = (
    command: AnswerCommand,
    documentId: string,
    actor: StaffActor,
    change: (
      draft: DraftRecord,
      trx: Connection,
    ) => Promise<Partial<DraftRecord>> | Partial<DraftRecord> | null,
  ): Promise<DraftRecord> =>
    runCommand(strapi, { name: `answer.${command}`, actor }, async (trx) => {
      const draft = await draftForStep(strapi, trx, { documentId, actor });
      // By name: from the states alone, returning a published answer would pass for a correction.
      enforce(decideAnswerTransition(command, draft.state));

      const changes = await change(draft, trx);
      if (changes === null) return draft;
      const data = { ...changes, state: answerStateAfter(command) };
      const after = (await strapi
        .documents(ANSWER_DRAFT)
        .update({ documentId, data: data as never })) as unknown as DraftRecord;
      await leaveWhenHandedOn(trx, after, actor);
      return after;
    });

  return {
    /**
     * Saves the text. A save that does not know the stored revision loses nothing: 409 with both. One
     * that brings nothing new changes nothing.
     */
    save: (documentId: string, text: DraftText, revision: number, actor: StaffActor) =>
      step('draft', documentId, actor, (draft) => {
        requireRevision(draft, revision);
        if (draft.state === 'drafting' && isSameText(draft, text)) return null;
        return { ...text, revision: revision + 1 };
      }),

    submit: (documentId: string, revision: number, actor: StaffActor) =>
      step('submit', documentId, actor, async (draft, trx) => {
        requireRevision(draft, revision);
        requireAnswerer(draft);
        return { versions: await versionsAfter(trx, draft, { command: 'submit', actor }) };
      }),

    returnToDrafter: (documentId: string, note: string, actor: StaffActor) =>
      step('return', documentId, actor, async (draft, trx) => ({
        note,
        versions: await versionsAfter(trx, draft, { command: 'return', actor, note }),
      })),

    approve: (documentId: string, revision: number, actor: StaffActor) =>
      step('approve', documentId, actor, async (draft, trx) => {
        requireRevision(draft, revision);
        return {
          note: null,
          versions: await versionsAfter(trx, draft, { command: 'approve', actor }),
        };
      }),

    /** Gives the assignment back to the editors, not ours and why: nobody is assigned any more. */
    release: (documentId: string, reason: string, actor: StaffActor) =>
      step('release', documentId, actor, async ({ questionKey }) => {
        await strapi
          .documents(QUESTION)
          .update({ documentId: questionKey, data: { assignedAuthority: null } as never });
        return { note: reason };
      }),

    /** Takes a published answer up again; readers keep the old text until the new one is approved. */
    correct: (documentId: string, correctionNote: string, actor: StaffActor) =>
      step('correct', documentId, actor, async (draft, trx) => ({
        correctionNote,
        versions: await versionsAfter(trx, draft, {
          command: 'correct',
          actor,
          note: correctionNote,
        }),
        revision: draft.revision + 1,
      })),

    /** Writes the approved text where everybody reads it, word for word. */
    publish: (documentId: string, actor: StaffActor) =>
      step('publish', documentId, actor, async (draft, trx) => {
        const issuedAt = (await databaseNow(trx)).toISOString();
        const answerKey = await publishAnswer(strapi, draft, issuedAt);
        const versions = await versionsAfter(trx, draft, { command: 'publish', actor });
        return { answerKey, versions };
      }),
  };
};
