import type { Core } from '@strapi/strapi';
import { conflict, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import { requireUnheld } from '../../../commands/require-unheld';
import { enforce } from '../../../commands/rule-violation';
import type { Actor } from '../../../domain/staff/actor';
import { ANSWER_DRAFT, QUESTION } from '../../../content-types';
import {
  answerStateAfter,
  decideAnswerTransition,
  type AnswerCommand,
} from '../../../domain/answer/state';
import { databaseNow } from '../../../persistence/clock';
import type { Connection } from '../../../persistence/connection';
import { lockRecord } from '../../../persistence/row-lock';
import { isSameText, publicText, requireAnswerer, type DraftText } from '../public-text';
import { publishAnswer } from '../publish-answer';
import type { DraftRecord, DraftVersion } from '../record';

type StaffActor = Extract<Actor, { kind: 'staff' }>;

const findDraft = (strapi: Core.Strapi, documentId: string) =>
  strapi
    .documents(ANSWER_DRAFT)
    .findOne({ documentId }) as Promise<unknown> as Promise<DraftRecord | null>;

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
      const draft = await lockDraft(trx, documentId);
      await requireUnheld(trx, { type: 'answer-draft', key: documentId }, actor.id);
      // By name: from the states alone, returning a published answer would pass for a correction.
      enforce(decideAnswerTransition(command, draft.state));

      const changes = await change(draft, trx);
      if (changes === null) return draft;
      const data = { ...changes, state: answerStateAfter(command) };
      return (await strapi
        .documents(ANSWER_DRAFT)
        .update({ documentId, data: data as never })) as unknown as DraftRecord;
    });

  // The question first, as assigning and triage do: all who touch both wait for each other in turn.
  const lockDraft = async (trx: Connection, documentId: string): Promise<DraftRecord> => {
    const found = await findDraft(strapi, documentId);
    if (found) await lockRecord(trx, 'questions', found.questionKey);
    const exists = await lockRecord(trx, 'answer_drafts', documentId);
    const draft = exists && (await findDraft(strapi, documentId));
    if (!draft) throw notFound('RECORD_UNKNOWN');
    return draft;
  };

  const requireRevision = (draft: DraftRecord, revision: number): void => {
    if (draft.revision !== revision) {
      const current = { revision: draft.revision, ...publicText(draft) };
      throw conflict('STALE_REVISION', { current });
    }
  };

  const versionsAfter = async (
    draft: DraftRecord,
    {
      command,
      actor,
      note = null,
    }: { command: AnswerCommand; actor: StaffActor; note?: string | null },
    trx: Connection,
  ): Promise<DraftVersion[]> => [
    ...draft.versions,
    {
      revision: draft.revision,
      command,
      content: draft.content,
      by: actor.id,
      at: (await databaseNow(trx)).toISOString(),
      note,
    },
  ];

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
        return { versions: await versionsAfter(draft, { command: 'submit', actor }, trx) };
      }),

    returnToDrafter: (documentId: string, note: string, actor: StaffActor) =>
      step('return', documentId, actor, async (draft, trx) => ({
        note,
        versions: await versionsAfter(draft, { command: 'return', actor, note }, trx),
      })),

    approve: (documentId: string, revision: number, actor: StaffActor) =>
      step('approve', documentId, actor, async (draft, trx) => {
        requireRevision(draft, revision);
        return {
          note: null,
          versions: await versionsAfter(draft, { command: 'approve', actor }, trx),
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
        versions: await versionsAfter(
          draft,
          { command: 'correct', actor, note: correctionNote },
          trx,
        ),
        revision: draft.revision + 1,
      })),

    /** Writes the approved text where everybody reads it, word for word. */
    publish: (documentId: string, actor: StaffActor) =>
      step('publish', documentId, actor, async (draft, trx) => {
        const issuedAt = (await databaseNow(trx)).toISOString();
        const answerKey = await publishAnswer(strapi, draft, issuedAt);
        const versions = await versionsAfter(draft, { command: 'publish', actor }, trx);
        return { answerKey, versions };
      }),
  };
};
