import type { Core } from '@strapi/strapi';
import { prepareEditor } from '../../scripts/drills/support/prepare-editor';
import type { EditorAccount } from '../../scripts/drills/support/editor';
import { sessionPlan } from '../../scripts/drills/support/session-plan';
import { withThrowAwaySystem } from '../../scripts/launch/throw-away-system';
import { seedSubmissions } from './seed-queue';

export interface QueueSystem {
  strapi: Core.Strapi;
  sessionKey: string;
  /** Keys of authorities submissions may be addressed to. */
  authorities: string[];
  editor: { kind: 'staff'; id: number };
  /** What the editor signs in with. */
  account: EditorAccount;
}

/** The system on a throw-away database, with this many pending submissions in one session. */
export const withQueue = (
  count: number,
  work: (system: QueueSystem) => Promise<void>,
): Promise<void> =>
  withThrowAwaySystem(async (strapi) => {
    const { id, ...account } = await prepareEditor(strapi);
    const editor = { kind: 'staff' as const, id };
    const sessions = strapi.service('api::dialogue-session.dialogue-session');
    const plan = sessionPlan('Tháo gỡ khó khăn', account.authorityKey);
    const { documentId: sessionKey } = await sessions.prepare(plan, editor);
    await sessions.announce(sessionKey, {}, editor);
    const rows = await strapi.db.connection('authorities').limit(20).select('document_id');
    const authorities = rows.map((row) => row.document_id as string);
    await seedSubmissions(strapi, sessionKey, { count, authorities });
    await work({ strapi, sessionKey, authorities, editor, account });
  });
