import type { Core } from '@strapi/strapi';
import { runCommand } from '../../commands/command';
import type { Actor } from '../../domain/staff/actor';
import { decideFate } from '../../domain/submission/fate';
import { publicNameOf } from '../../domain/submission/public-name';
import { acceptMany, type NewQuestion } from '../../persistence/accept-many';
import type { Connection } from '../../persistence/connection';
import { newDocumentId } from '../../persistence/document-id';
import { holdersOf } from '../../persistence/item-locks';
import { holdSubmissions, type AcceptableRow } from '../../persistence/pending-many';
import { nextPosition } from '../../persistence/questions';
import { lockQuestionOrder } from '../../persistence/session-lock';
import { judgeAssignment } from '../question/judge-assignment';
import { journalAcceptances } from './journal-acceptances';

export interface ManyToAccept {
  sessionKey: string;
  keys: readonly string[];
  authorityKey: string | null;
}

/**
 * Accepts all of the submissions that may be accepted, in one transaction and a few statements, and
 * assigns them. Answers the question of each; whoever is missing is refused, and told why by the rules
 * of one. Throws what stands against the assignment of any.
 */
export const acceptThose = (
  strapi: Core.Strapi,
  { sessionKey, keys, authorityKey }: ManyToAccept,
  actor: Actor,
): Promise<Map<string, string>> =>
  runCommand(strapi, { name: 'submission.accept', actor }, async (trx) => {
    const held = await holdSubmissions(trx, sessionKey, keys);
    const acceptable = await acceptableOf(trx, held, actor);
    if (acceptable.length === 0) return new Map();
    const dueAt =
      authorityKey === null
        ? null
        : (await judgeAssignment(strapi, trx, { sessionKey, authorityKey })).dueAt;

    await lockQuestionOrder(trx, sessionKey);
    const first = await nextPosition(trx, sessionKey);
    const questions = inOrder(acceptable, keys).map((row, at) => questionOf(row, first + at));
    const actorId = actor.kind === 'staff' ? actor.id : null;
    await acceptMany(trx, { sessionKey, authorityKey, dueAt, actorId, questions });
    await journalAcceptances(trx, { questions, isAssigned: authorityKey !== null, actor, strapi });
    return new Map(questions.map(({ submissionKey, questionKey }) => [submissionKey, questionKey]));
  });

async function acceptableOf(
  trx: Connection,
  rows: readonly AcceptableRow[],
  actor: Actor,
): Promise<AcceptableRow[]> {
  const holders = await holdersOf(
    trx,
    'submission',
    rows.map(({ documentId }) => documentId),
  );
  const isFree = ({ documentId }: AcceptableRow): boolean => {
    const holder = holders.get(documentId);
    return holder === undefined || (actor.kind === 'staff' && holder.userId === actor.id);
  };
  return rows.filter(
    (row) => isFree(row) && decideFate(row.fate, 'accept', { questionAnswered: false }).permitted,
  );
}

const inOrder = (rows: readonly AcceptableRow[], keys: readonly string[]): AcceptableRow[] => {
  const place = new Map(keys.map((key, at) => [key, at]));
  return [...rows].sort((a, b) => place.get(a.documentId)! - place.get(b.documentId)!);
};

const questionOf = (row: AcceptableRow, position: number): NewQuestion => ({
  submissionKey: row.documentId,
  questionKey: newDocumentId(),
  draftKey: newDocumentId(),
  content: row.content,
  theme: row.theme,
  kind: row.kind,
  submitterName: publicNameOf({
    kind: row.submitterKind,
    name: row.name,
    publicName: row.publicName,
  }),
  submitterKind: row.submitterKind,
  language: row.language,
  receivedAt: row.receivedAt.toISOString(),
  position,
});
