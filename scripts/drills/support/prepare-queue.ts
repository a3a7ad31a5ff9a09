import type { Core } from '@strapi/strapi';
import type { EditorAccount } from './editor';
import { prepareEditor } from './prepare-editor';
import { seedSubmissions } from './seed-queue';
import { sessionPlan } from './session-plan';

export interface Queue {
  sessionKey: string;
  /** Keys of authorities submissions may be addressed to. */
  authorities: string[];
  editor: { kind: 'staff'; id: number };
  /** What the editor signs in with. */
  account: EditorAccount;
}

/** Fills an empty database with one announced session and this many pending submissions to it. */
export async function prepareQueue(strapi: Core.Strapi, count: number): Promise<Queue> {
  const { id, ...account } = await prepareEditor(strapi);
  const editor = { kind: 'staff' as const, id };
  const sessions = strapi.service('api::dialogue-session.dialogue-session');
  const plan = sessionPlan('Tháo gỡ khó khăn', account.authorityKey);
  const { documentId: sessionKey } = await sessions.prepare(plan, editor);
  await sessions.announce(sessionKey, {}, editor);
  const rows = await strapi.db.connection('authorities').limit(20).select('document_id');
  const authorities = rows.map((row) => row.document_id as string);
  await seedSubmissions(strapi, sessionKey, { count, authorities });
  return { sessionKey, authorities, editor, account };
}
