import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../domain/staff/actor';
import type { Connection } from '../persistence/connection';
import { translateDatabaseError } from './translate-database-error';

/** One thing somebody does: it is named in the audit, and succeeds or fails as a whole. */
export interface Command {
  /** `<noun>.<verb>`, e.g. `session.end`. */
  name: string;
  actor: Actor;
  /** Facts for the audit entry; never personal data. */
  details?: Record<string, unknown>;
  /** The announcement's text as the editor changed it; the template's where absent. */
  announcement?: { title?: string; body?: string };
}

const scope = new AsyncLocalStorage<Command>();

/** The command under way, if any. */
export const currentCommand = (): Command | undefined => scope.getStore();

/**
 * Runs a command in one transaction. Records written only by command may be written inside.
 *
 * What the database refuses, be it at commit, is thrown as the coded refusal it stands for.
 */
export async function runCommand<T>(
  strapi: Core.Strapi,
  command: Command,
  work: (trx: Connection) => Promise<T>,
): Promise<T> {
  try {
    return await scope.run(command, () =>
      strapi.db.transaction(async ({ trx }) => work(trx as Connection)),
    );
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
