import type { Core } from '@strapi/strapi';
import { requestIdOf } from '../../commands/request-id-of';
import type { Actor } from '../../domain/staff/actor';
import type { Connection } from '../../persistence/connection';
import { writeAudits, type AuditEntry } from '../../persistence/journal';
import type { AssignmentPlan } from './assign-many';

interface Told {
  strapi: Core.Strapi;
  plans: readonly AssignmentPlan[];
  actor: Actor;
}

type Change = Pick<AuditEntry, 'subjectType' | 'subjectKey' | 'details'>;

/** Writes of many assignments what the guards write of one. */
export async function journalAssignments(
  trx: Connection,
  { strapi, plans, actor }: Told,
): Promise<void> {
  if (plans.length === 0) return;
  const requestId = requestIdOf(strapi);
  await writeAudits(
    trx,
    plans
      .flatMap(changes)
      .map((change) => ({ command: 'question.assign', ...change, actor, requestId })),
  );
}

const changes = ({ questionKey, released, own, draftKey }: AssignmentPlan): Change[] => [
  ...released.map(({ documentId, state }) =>
    ofDraft(documentId, {
      action: 'update',
      fields: ['note', 'state'],
      from: { state },
      to: { state: 'released' },
    }),
  ),
  {
    subjectType: 'question',
    subjectKey: questionKey,
    details: { action: 'update', fields: ['assignedAuthority'] },
  },
  ...(own === undefined ? [opened(draftKey)] : []),
  ...(own?.state === 'released' ? [reopened(own.documentId)] : []),
];

const opened = (draftKey: string): Change =>
  ofDraft(draftKey, {
    action: 'create',
    fields: ['authorityKey', 'dueAt', 'questionKey', 'revision', 'sessionKey', 'state', 'versions'],
    from: { state: null },
    to: { state: 'assigned' },
  });

const reopened = (draftKey: string): Change =>
  ofDraft(draftKey, {
    action: 'update',
    fields: ['dueAt', 'note', 'state'],
    from: { state: 'released' },
    to: { state: 'assigned' },
  });

const ofDraft = (subjectKey: string, details: Change['details']): Change => ({
  subjectType: 'answer-draft',
  subjectKey,
  details,
});
