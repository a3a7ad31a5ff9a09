import type { Core } from '@strapi/strapi';
import type { Actor } from '../../domain/staff/actor';
import type { NewQuestion } from '../../persistence/accept-many';
import type { Connection } from '../../persistence/connection';
import {
  writeAudits,
  writeOutboxes,
  type AuditEntry,
  type OutboxMessage,
} from '../../persistence/journal';

interface Told {
  strapi: Core.Strapi;
  questions: readonly NewQuestion[];
  isAssigned: boolean;
  actor: Actor;
}

type Change = Pick<AuditEntry, 'command' | 'subjectType' | 'subjectKey' | 'details'>;

/** Writes and queues of many acceptances what the guards write and queue of one. */
export async function journalAcceptances(trx: Connection, told: Told): Promise<void> {
  const { strapi, questions, isAssigned, actor } = told;
  const requestId: string | undefined = strapi.requestContext.get()?.state?.requestId;
  const changes = questions.flatMap((question) => [
    ...accepted(question),
    ...(isAssigned ? assigned(question) : []),
  ]);
  await writeAudits(
    trx,
    changes.map((change) => ({ ...change, actor, requestId })),
  );
  await writeOutboxes(trx, questions.flatMap(messages));
}

const accepted = ({ questionKey, submissionKey, kind }: NewQuestion): Change[] => [
  {
    command: 'submission.accept',
    subjectType: 'question',
    subjectKey: questionKey,
    details: { action: 'create', from: { kind: null }, to: { kind } },
  },
  {
    command: 'submission.accept',
    subjectType: 'submission',
    subjectKey: submissionKey,
    details: { action: 'update', from: { fate: 'pending' }, to: { fate: 'accepted' } },
  },
];

const assigned = ({ questionKey, draftKey }: NewQuestion): Change[] => [
  {
    command: 'question.assign',
    subjectType: 'question',
    subjectKey: questionKey,
    details: { action: 'update', fields: ['assignedAuthority'] },
  },
  {
    command: 'question.assign',
    subjectType: 'answer-draft',
    subjectKey: draftKey,
    details: { action: 'create', from: { state: null }, to: { state: 'assigned' } },
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
