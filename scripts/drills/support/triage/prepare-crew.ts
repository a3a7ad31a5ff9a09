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
  const people = await createPeople(strapi, { count: editors, roleCode: 'dialogue-editor' });
  const accounts = people.map(({ account }) => account);
  await strapi.db.connection.raw('analyze');
  return { sessionKey, authorities, received: submissions, accounts };
}

/** So many people of one role, with the ids of their accounts. */
export async function createPeople(
  strapi: Core.Strapi,
  { count, roleCode }: { count: number; roleCode: string },
): Promise<{ id: number; account: Account }[]> {
  const people: { id: number; account: Account }[] = [];
  for (let number = 1; number <= count; number += 1) {
    const account = {
      email: `${roleCode}-${number}@drill.vn`,
      password: `${randomBytes(12).toString('base64url')}aA1`,
    };
    const names = { firstname: roleCode, lastname: `Diễn tập ${number}` };
    people.push({ account, id: await createStaff(strapi, { ...account, ...names, roleCode }) });
  }
  return people;
}
