import type { Core } from '@strapi/strapi';
import { joinAuthority } from '../../../seed/accounts';
import type { EditorAccount } from '../editor';
import { prepareQueue } from '../prepare-queue';
import { type Account, createPeople } from '../triage/prepare-crew';

/** One who drafts and one who approves and publishes, on the desk of one authority. */
export interface DeskAccounts {
  authorityKey: string;
  staff: Account;
  leader: Account;
}

/** A session on air, and everybody who works in it. */
export interface PreparedSession {
  account: EditorAccount;
  sessionKey: string;
  slug: string;
  editors: Account[];
  desks: DeskAccounts[];
}

const MEMBER_SINCE = new Date('2016-07-13T00:00:00+07:00');

/** Fills an empty database. `leaders` counts those who draft and those who approve together. */
export async function prepareSession(
  strapi: Core.Strapi,
  { editors, leaders }: { editors: number; leaders: number },
): Promise<PreparedSession> {
  const { sessionKey, authorities, editor, account } = await prepareQueue(strapi, 0);
  await strapi.service('api::dialogue-session.dialogue-session').start(sessionKey, editor);
  const session = await strapi
    .documents('api::dialogue-session.dialogue-session')
    .findOne({ documentId: sessionKey });
  const crew = await createPeople(strapi, { count: editors, roleCode: 'dialogue-editor' });
  const count = Math.max(1, Math.floor(leaders / 2));
  const staff = await createPeople(strapi, { count, roleCode: 'authority-staff' });
  const approving = await createPeople(strapi, { count, roleCode: 'dialogue-leader' });
  const desks: DeskAccounts[] = [];
  for (let desk = 0; desk < count; desk += 1) {
    const authorityKey = authorities[desk]!;
    for (const { id } of [staff[desk]!, approving[desk]!]) {
      await joinAuthority(strapi, id, authorityKey, MEMBER_SINCE);
    }
    desks.push({ authorityKey, staff: staff[desk]!.account, leader: approving[desk]!.account });
  }
  await strapi.db.connection.raw('analyze');
  const accounts = crew.map((one) => one.account);
  return { account, sessionKey, slug: session!.slug, editors: accounts, desks };
}
