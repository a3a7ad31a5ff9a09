import type { Core } from '@strapi/strapi';
import type { Connection } from '../persistence/connection';
import { writeAudit, type AuditEntry } from '../persistence/journal';
import { currentCommand } from './command';
import { requestIdOf } from './request-id-of';

type Subject = Pick<AuditEntry, 'subjectType' | 'subjectKey'> &
  Partial<Pick<AuditEntry, 'details'>>;

/**
 * Writes what the command under way has done past the document service, where no guard sees it.
 * Throws outside of a command.
 */
export async function auditCommand(
  strapi: Core.Strapi,
  trx: Connection,
  subject: Subject,
): Promise<void> {
  const command = currentCommand();
  if (command === undefined) throw new Error('There is no command to be audited');
  const { name, actor } = command;
  const requestId = requestIdOf(strapi);
  await writeAudit(trx, { command: name, actor, requestId, details: {}, ...subject });
}
