import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createStaff } from '../../../seed/accounts';
import { prepareQueue } from '../prepare-queue';

export interface Account {
  email: string;
  password: string;
}

/** The queue to be worked off, and who works on it. */
export interface PreparedTriage {
  sessionKey: string;
  authorities: string[];
  /** Submissions received. */
  received: number;
  accounts: Account[];
}

/** Fills an empty database with a session, its submissions, and accounts with the editor's role. */
export async function prepareTriage(
  strapi: Core.Strapi,
  { submissions, editors }: { submissions: number; editors: number },
): Promise<PreparedTriage> {
  const { sessionKey, authorities } = await prepareQueue(strapi, submissions);
  const accounts: Account[] = [];
  for (let number = 1; number <= editors; number += 1) {
    const account = {
      email: `editor-${number}@drill.vn`,
      password: `${randomBytes(12).toString('base64url')}aA1`,
    };
    await createStaff(strapi, {
      ...account,
      roleCode: 'dialogue-editor',
      firstname: 'Biên tập',
      lastname: `Diễn tập ${number}`,
    });
    accounts.push(account);
  }
  await strapi.db.connection.raw('analyze');
  return { sessionKey, authorities, received: submissions, accounts };
}
