import type { Core } from '@strapi/strapi';
import { conflict, notFound } from '../../commands/coded-errors';
import { requireUnheld } from '../../commands/require-unheld';
import { ANSWER_DRAFT } from '../../content-types';
import { isBeingWritten } from '../../domain/answer/state';
import type { StaffActor } from '../../domain/staff/actor';
import { databaseNow } from '../../persistence/clock';
import type { Connection } from '../../persistence/connection';
import { leaveItem } from '../../persistence/item-locks';
import { lockRecord } from '../../persistence/row-lock';
import { publicText } from './public-text';
import type { DraftRecord, DraftVersion } from './record';

const findDraft = (strapi: Core.Strapi, documentId: string) =>
  strapi
    .documents(ANSWER_DRAFT)
    .findOne({ documentId }) as Promise<unknown> as Promise<DraftRecord | null>;

/**
 * The draft of a step, which nobody else changes until the transaction ends. The question first, as
 * assigning and triage do: all who touch both wait for each other in turn.
 *
 * Throws 404 RECORD_UNKNOWN, and 409 ITEM_LOCKED while somebody else has it open.
 */
export async function draftForStep(
  strapi: Core.Strapi,
  trx: Connection,
  { documentId, actor }: { documentId: string; actor: StaffActor },
): Promise<DraftRecord> {
  const found = await findDraft(strapi, documentId);
  if (found) await lockRecord(trx, 'questions', found.questionKey);
  const exists = await lockRecord(trx, 'answer_drafts', documentId);
  const draft = exists && (await findDraft(strapi, documentId));
  if (!draft) throw notFound('RECORD_UNKNOWN');
  await requireUnheld(trx, { type: 'answer-draft', key: documentId }, actor.id);
  return draft;
}

/**
 * Whoever has handed the text on has it open no longer, whether or not their screen lives to say so:
 * the next person need not wait for the lock to run out.
 */
export async function leaveWhenHandedOn(
  trx: Connection,
  { documentId, state }: DraftRecord,
  actor: StaffActor,
): Promise<void> {
  if (isBeingWritten(state)) return;
  await leaveItem(trx, { type: 'answer-draft', key: documentId }, actor.id);
}

/** Throws 409 STALE_REVISION, with the stored text, for who has not read it. */
export function requireRevision(draft: DraftRecord, revision: number): void {
  if (draft.revision !== revision) {
    const current = { revision: draft.revision, ...publicText(draft) };
    throw conflict('STALE_REVISION', { current });
  }
}

/** The versions of a draft with the text as it leaves somebody's hands now. */
export const versionsAfter = async (
  trx: Connection,
  draft: DraftRecord,
  {
    command,
    actor,
    note = null,
  }: { command: DraftVersion['command']; actor: StaffActor; note?: string | null },
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
