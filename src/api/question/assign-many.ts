import type { Core } from '@strapi/strapi';
import { runCommand } from '../../commands/command';
import { answerCommandBetween } from '../../domain/answer/command-between';
import { decideAnswerCommand } from '../../domain/answer/state';
import type { Actor } from '../../domain/staff/actor';
import { assignMany, holdQuestions, type HeldDraft } from '../../persistence/assign-many';
import { newDocumentId } from '../../persistence/document-id';
import { journalAssignments } from './journal-assignments';
import { judgeAssignment } from './judge-assignment';
import { REASSIGNED } from './reassigned';

interface ManyToAssign {
  sessionKey: string;
  /** Of submissions; those that are behind no question are passed over. */
  keys: readonly string[];
  authorityKey: string;
}

/**
 * Assigns all of the questions behind the submissions that may be assigned, in one transaction and a
 * few statements. Answers the question of each; whoever is missing is refused, and told why by the
 * rules of one. Throws what stands against the assignment of any.
 */
export const assignThose = (
  strapi: Core.Strapi,
  { sessionKey, keys, authorityKey }: ManyToAssign,
  actor: Actor,
): Promise<Map<string, string>> =>
  runCommand(strapi, { name: 'question.assign', actor }, async (trx) => {
    const { questionOf, drafts } = await holdQuestions(trx, sessionKey, keys);
    if (questionOf.size === 0) return new Map();
    const { dueAt, fourEyes } = await judgeAssignment(strapi, trx, { sessionKey, authorityKey });

    const draftsOf = (key: string) => drafts.filter(({ questionKey }) => questionKey === key);
    const plans = distinctInOrder(questionOf, keys)
      .map((questionKey) => planOf(questionKey, authorityKey, draftsOf(questionKey)))
      .filter(({ released }) => released.every((draft) => mayBeReleased(draft, actor, fourEyes)));
    await assignMany(trx, {
      sessionKey,
      authorityKey,
      questionKeys: plans.map(({ questionKey }) => questionKey),
      released: plans.flatMap(({ released }) => released.map(({ documentId }) => documentId)),
      note: REASSIGNED,
      reopened: plans.flatMap(({ own }) => (own?.state === 'released' ? [own.documentId] : [])),
      opened: plans.flatMap(({ own, ...opened }) => (own ? [] : [opened])),
      dueAt,
    });
    await journalAssignments(trx, { strapi, plans, actor });
    const assigned = new Set(plans.map(({ questionKey }) => questionKey));
    return new Map([...questionOf].filter(([, questionKey]) => assigned.has(questionKey)));
  });

/** What assigning one question does to its drafts. */
export interface AssignmentPlan {
  questionKey: string;
  /** Of others, who give them back. */
  released: HeldDraft[];
  /** The one the authority has or had; without one it gets one under `draftKey`. */
  own: HeldDraft | undefined;
  draftKey: string;
}

const planOf = (
  questionKey: string,
  authorityKey: string,
  drafts: readonly HeldDraft[],
): AssignmentPlan => ({
  questionKey,
  released: drafts.filter(
    (draft) => draft.authorityKey !== authorityKey && draft.state !== 'released',
  ),
  own: drafts.find((draft) => draft.authorityKey === authorityKey),
  draftKey: newDocumentId(),
});

const mayBeReleased = (draft: HeldDraft, actor: Actor, fourEyes: boolean): boolean => {
  const { state, authorId, content, answerKey } = draft;
  const command = answerCommandBetween(state, 'released');
  if (command === null) return false;
  const id = actor.kind === 'staff' ? actor.id : null;
  return decideAnswerCommand(
    command,
    { state, authorId, content, hasPublicAnswer: answerKey !== null },
    { id },
    { fourEyes, note: REASSIGNED },
  ).permitted;
};

const distinctInOrder = (
  questionOf: ReadonlyMap<string, string>,
  keys: readonly string[],
): string[] => [...new Set(keys.flatMap((key) => questionOf.get(key) ?? []))];
