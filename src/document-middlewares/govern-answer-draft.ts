import type { Core } from '@strapi/strapi';
import { toAnsweredSession } from '../api/dialogue-session/to-domain';
import { currentCommand } from '../commands/command';
import { enforce, RuleViolation } from '../commands/rule-violation';
import { ANSWER_DRAFT, QUESTION } from '../content-types';
import { answerCommandBetween } from '../domain/answer/command-between';
import { decideDirectSession, DIRECT_PUBLICATION } from '../domain/answer/direct-publication';
import { decideAnswerCommand, type AnswerCommand, type AnswerState } from '../domain/answer/state';
import { refuse } from '../domain/decision';
import { decideAnswerer } from '../domain/question/assignment';
import { HOUSE, type LevelRule } from '../domain/regulation';
import { databaseNow } from '../persistence/clock';
import type { Connection } from '../persistence/connection';
import { lockRecord } from '../persistence/row-lock';
import { writes } from './support/actions';
import { changedScalars } from './support/changed-fields';
import { deadlineFor } from './support/deadline-for';
import { inTransaction } from './support/in-transaction';
import { staffIdOfCommand } from './support/staff-id-of-command';
import type { Guard, StoredDocument, WriteData } from './support/types';
import { dataOf, documentIdOf, load, stamp } from './support/write';

/** Stamped here, from who acts and when: nobody signs for somebody else or sets a deadline. */
const STAMPED = ['authorId', 'approverId', 'approvedAt', 'dueAt'];

/** What readers are given of a draft: fixed from the moment it is submitted. */
const TEXT = ['content', 'answererName', 'answererTitle', 'documents', 'recordingSeconds'];

/** Whose draft it is, of which question: an assignment makes it so, and nothing changes it. */
const KEYS = ['questionKey', 'sessionKey', 'authorityKey'];

/**
 * A draft answer goes from state to state along the declared transitions, with four eyes where the
 * session's rule asks for them, and only for the authority its question is assigned to.
 */
export const governAnswerDraft: Guard = (strapi) => (ctx, next) => {
  if (ctx.uid !== ANSWER_DRAFT || !writes(ctx.action)) return next();

  return inTransaction(strapi, next, async (trx, write) => {
    const data = dataOf(ctx);
    if (ctx.action === 'create') {
      if ((data.state ?? 'assigned') !== 'assigned') throw refusedState(null, data.state);
      refuseFixed(STAMPED.filter((name) => name in data));
      stamp(ctx, await deadlineFor(await judgeAnswerer(strapi, data), trx));
    } else if (ctx.action === 'update') {
      const documentId = documentIdOf(ctx) ?? '';
      await lockRecord(trx, 'answer_drafts', documentId);
      const before = await load(strapi, ANSWER_DRAFT, documentId);
      if (before) {
        const { command, question } = await judgeStep(strapi, trx, { before, data });
        stamp(ctx, await identitiesAfter(command, trx));
        if (command === 'reassign') stamp(ctx, await deadlineFor(question, trx));
      }
    } else {
      enforce(refuse('RECORD_IMMUTABLE', HOUSE));
    }
    return write();
  });
};

async function judgeStep(
  strapi: Core.Strapi,
  trx: Connection,
  { before, data }: { before: StoredDocument; data: WriteData },
): Promise<{ command: AnswerCommand; question: StoredDocument }> {
  const state = before.state as AnswerState;
  const command = answerCommandBetween(state, (data.state ?? state) as AnswerState);
  if (command === null) throw refusedState(state, data.state ?? state);
  const changed = changedScalars(strapi, ANSWER_DRAFT, before, data);
  refuseFixed(STAMPED.filter((name) => name in data));
  refuseFixed(KEYS.filter((name) => changed.includes(name)));

  const question = await judgeAnswerer(strapi, before, command === 'release');
  const fourEyes = await asksForFourEyes(question.session, trx);
  const draft = {
    state,
    authorId: before.authorId,
    approverId: before.approverId,
    content: (data.content ?? before.content) as string | null,
    hasPublicAnswer: before.answerKey !== null,
  };
  const note = (data.correctionNote ?? data.note ?? null) as string | null;
  const textChanged = TEXT.some((name) => changed.includes(name));
  const actor = { id: staffIdOfCommand() };
  enforce(decideAnswerCommand(command, draft, actor, { fourEyes, note, textChanged }));
  return { command, question };
}

function refuseFixed(fields: readonly string[]): void {
  if (fields.length > 0) enforce(refuse('RECORD_IMMUTABLE', HOUSE, { fields }));
}

async function identitiesAfter(command: AnswerCommand, trx: Connection): Promise<WriteData> {
  switch (command) {
    case 'draft':
    case 'correct':
      return { authorId: staffIdOfCommand(), approverId: null, approvedAt: null };
    case 'approve':
      return { approverId: staffIdOfCommand(), approvedAt: (await databaseNow(trx)).toISOString() };
    case 'return':
      return { approverId: null, approvedAt: null };
    default:
      return {};
  }
}

/**
 * Whether a second person has to see the text. A direct publication sets that aside, where the session
 * permits one at this instant and nowhere else.
 */
async function asksForFourEyes(session: StoredDocument, trx: Connection): Promise<boolean> {
  if (currentCommand()?.name !== DIRECT_PUBLICATION) {
    return (session.regulation as LevelRule).fourEyes;
  }
  enforce(decideDirectSession(toAnsweredSession(session), await databaseNow(trx)));
  return false;
}

/** Only the assigned authority answers; one that no longer is may still give its draft back. */
async function judgeAnswerer(
  strapi: Core.Strapi,
  draft: WriteData,
  isRelease = false,
): Promise<StoredDocument> {
  const question = await load(strapi, QUESTION, String(draft.questionKey ?? ''), [
    'session',
    'assignedAuthority',
  ]);
  if (question === null) {
    throw new RuleViolation({
      code: 'REFERENCE_UNKNOWN',
      source: HOUSE,
      params: { field: 'questionKey' },
    });
  }
  if (!isRelease) {
    enforce(
      decideAnswerer({
        assignedAuthorityKey: question.assignedAuthority?.documentId ?? null,
        actingAuthorityKey: String(draft.authorityKey ?? ''),
      }),
    );
  }
  return question;
}

const refusedState = (from: AnswerState | null, to: unknown): RuleViolation =>
  new RuleViolation({ code: 'ANSWER_STATE', source: HOUSE, params: { state: from, to } });
