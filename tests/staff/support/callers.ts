import type { Core } from '@strapi/strapi';
import { MEMBERSHIP } from '../../../src/content-types';
import { createStaff, joinAuthority } from '../../../scripts/seed/accounts';
import { EDITOR, signedIn } from '../../support/scenario';

export type Role = 'editor' | 'leader' | 'staff' | 'superAdmin';

interface CallerKind {
  /** What the person may do; none for who is nobody, or nobody any more. */
  role: Role | null;
  /** Whether the token opens the door at all. */
  isSignedIn: boolean;
  /** Whose desk is theirs. */
  desk: 'own' | 'foreign' | null;
}

/** Everybody who may knock at a staff route; "own" and "foreign" are two authorities. */
export const CALLERS = {
  'an anonymous caller': { role: null, isSignedIn: false, desk: null },
  'a blocked editor': { role: 'editor', isSignedIn: false, desk: null },
  'a user without a role': { role: null, isSignedIn: true, desk: null },
  'an editor': { role: 'editor', isSignedIn: true, desk: null },
  'the leader': { role: 'leader', isSignedIn: true, desk: 'own' },
  'a leader of another authority': { role: 'leader', isSignedIn: true, desk: 'foreign' },
  'the staff': { role: 'staff', isSignedIn: true, desk: 'own' },
  'staff of another authority': { role: 'staff', isSignedIn: true, desk: 'foreign' },
  'a leader who has left the authority': { role: 'leader', isSignedIn: true, desk: null },
  'a super admin': { role: 'superAdmin', isSignedIn: true, desk: null },
} as const satisfies Record<string, CallerKind>;

export type Caller = keyof typeof CALLERS;

export const callerKind = (caller: Caller): CallerKind => CALLERS[caller];

export interface SignedInCaller {
  id: number;
  token: string | null;
}

const ROLE_CODES: Record<Role, string> = {
  editor: 'dialogue-editor',
  leader: 'dialogue-leader',
  staff: 'authority-staff',
  superAdmin: 'strapi-super-admin',
};

/** Signs all of them in; whoever is blocked or has left was so after signing in. */
export async function signCallersIn(
  strapi: Core.Strapi,
  baseUrl: string,
  authorities: { own: string; foreign: string },
): Promise<Record<Caller, SignedInCaller>> {
  const people = {} as Record<Caller, SignedInCaller>;
  for (const caller of Object.keys(CALLERS) as Caller[]) {
    const { role, desk } = callerKind(caller);
    if (caller === 'an anonymous caller') people[caller] = { id: 0, token: null };
    else if (role === null) people[caller] = await withoutRole(strapi, baseUrl);
    else {
      const keys = desk === null ? [] : [authorities[desk]];
      people[caller] = await signedIn(strapi, baseUrl, ROLE_CODES[role], keys);
    }
  }
  await block(strapi, people['a blocked editor'].id);
  await leave(strapi, people['a leader who has left the authority'].id, authorities.own);
  return people;
}

async function withoutRole(strapi: Core.Strapi, baseUrl: string): Promise<SignedInCaller> {
  const person = await signedIn(strapi, baseUrl, ROLE_CODES.staff);
  await strapi.service('admin::user').updateById(person.id, { roles: [] });
  return person;
}

const block = (strapi: Core.Strapi, id: number): Promise<unknown> =>
  strapi.service('admin::user').updateById(id, { isActive: false });

async function leave(strapi: Core.Strapi, id: number, authorityKey: string): Promise<void> {
  const since = new Date('2020-01-01');
  const { documentId } = await joinAuthority(strapi, id, authorityKey, since);
  await strapi.service(MEMBERSHIP).end(documentId, EDITOR);
}

/** Somebody whose memberships a test may change. */
export const someStaff = (strapi: Core.Strapi): Promise<number> =>
  createStaff(strapi, {
    roleCode: ROLE_CODES.staff,
    firstname: 'Thử',
    lastname: 'Cán bộ',
    email: `someone-${Date.now()}@example.vn`,
    password: 'Doithoai-2026',
  });
