import type { Core } from '@strapi/strapi';
import { inputError } from '../../commands/coded-errors';
import { runCommand } from '../../commands/command';
import { inputFault } from '../../commands/input-fault';
import { enforce } from '../../commands/rule-violation';
import { AUTHORITY, SESSION } from '../../content-types';
import { answerDueAt } from '../../domain/answer/deadline';
import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { publicHolidays } from '../../domain/calendar/public-holidays';
import { decideAssignment } from '../../domain/question/assignment';
import type { LevelRule } from '../../domain/regulation';
import type { Actor } from '../../domain/staff/actor';
import { decideFate } from '../../domain/submission/fate';
import { publicNameOf } from '../../domain/submission/public-name';
import { acceptMany, type NewQuestion } from '../../persistence/accept-many';
import { databaseNow } from '../../persistence/clock';
import type { Connection } from '../../persistence/connection';
import { newDocumentId } from '../../persistence/document-id';
import { holdersOf } from '../../persistence/item-locks';
import { holdSubmissions, type AcceptableRow } from '../../persistence/pending-many';
import { nextPosition } from '../../persistence/questions';
import { lockQuestionOrder } from '../../persistence/session-lock';
import { storedDocument } from '../../persistence/stored-document';
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
        : await judgeAssignment(strapi, trx, { sessionKey, authorityKey });

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

/** Throws what stands against the assignment; answers when its answer is due. */
async function judgeAssignment(
  strapi: Core.Strapi,
  trx: Connection,
  { sessionKey, authorityKey }: { sessionKey: string; authorityKey: string },
): Promise<Date | null> {
  const authority = await strapi.documents(AUTHORITY).findOne({ documentId: authorityKey });
  if (!authority) throw inputError([inputFault('authorityKey', 'NOT_FOUND')], 'AUTHORITY_UNKNOWN');
  const { validFrom = null, validTo = null } = authority as unknown as Record<
    string,
    string | null
  >;
  const session = (await storedDocument(strapi, SESSION, sessionKey)) as {
    announcedAt: string | null;
    regulation: LevelRule;
  };
  const now = await databaseNow(trx);
  const on = haiPhongDate(now);
  const sessionAnnounced = session.announcedAt !== null;
  enforce(decideAssignment({ authority: { validFrom, validTo }, on, sessionAnnounced }));
  return answerDueAt(now, session.regulation, publicHolidays(on));
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
