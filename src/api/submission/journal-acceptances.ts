import type { Core } from '@strapi/strapi';
import { requestIdOf } from '../../commands/request-id-of';
import type { Actor } from '../../domain/staff/actor';
import type { NewQuestion } from '../../persistence/accept-many';
import type { Connection } from '../../persistence/connection';
import {
  writeAudits,
  writeOutboxes,
  type AuditEntry,
  type OutboxMessage,
} from '../../persistence/journal';
import type { AssignmentPlan } from '../question/assign-many';
import { journalAssignments } from '../question/journal-assignments';

interface Told {
  strapi: Core.Strapi;
  questions: readonly NewQuestion[];
  isAssigned: boolean;
  actor: Actor;
}

type Change = Pick<AuditEntry, 'subjectType' | 'subjectKey' | 'details'>;

const QUESTION_FIELDS = [
  ...['acceptedAt', 'content', 'kind', 'language', 'position', 'receivedAt', 'session'],
  ...['submissionCount', 'submitterKind', 'submitterName', 'theme'],
];

const FATE_FIELDS = [
  ...['fate', 'fateAt', 'fateBy', 'fateNote'],
  ...['questionKey', 'rejectionCode', 'transferredTo'],
];

/** Writes and queues of many acceptances what the guards write and queue of one. */
export async function journalAcceptances(trx: Connection, told: Told): Promise<void> {
  const { strapi, questions, isAssigned, actor } = told;
  const entry = { command: 'submission.accept', actor, requestId: requestIdOf(strapi) };
  await writeAudits(
    trx,
    questions.flatMap(accepted).map((change) => ({ ...entry, ...change })),
  );
  if (isAssigned) {
    const plans = questions.map(({ questionKey, draftKey }) =>
      newlyAssigned(questionKey, draftKey),
    );
    await journalAssignments(trx, { strapi, plans, actor });
  }
  await writeOutboxes(trx, questions.flatMap(messages));
}

const newlyAssigned = (questionKey: string, draftKey: string): AssignmentPlan => ({
  questionKey,
  draftKey,
  released: [],
  own: undefined,
});

const accepted = ({ questionKey, submissionKey, kind }: NewQuestion): Change[] => [
  {
    subjectType: 'question',
    subjectKey: questionKey,
    details: { action: 'create', fields: QUESTION_FIELDS, from: { kind: null }, to: { kind } },
  },
  {
    subjectType: 'submission',
    subjectKey: submissionKey,
    details: {
      action: 'update',
      fields: FATE_FIELDS,
      from: { fate: 'pending' },
      to: { fate: 'accepted' },
    },
  },
];

const messages = ({ questionKey, submissionKey }: NewQuestion): OutboxMessage[] => [
  {
    kind: 'question.accepted',
    aggregateKey: questionKey,
    payload: { documentId: questionKey },
  },
  {
    kind: 'submission.decided',
    aggregateKey: submissionKey,
    payload: { documentId: submissionKey, fate: 'accepted' },
  },
];
