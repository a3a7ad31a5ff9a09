import { startApp, type RunningApp } from '../app';
import { givenAuthority, givenProfiles, signedIn } from '../scenario';

/** A running system and everybody who may knock at one of its doors. */
export interface World extends RunningApp {
  /** The authority whose leader and staff are signed in. */
  authorityKey: string;
  tokens: { admin: string; editor: string; leader: string; staff: string };
  /** Of the content API, for full access. */
  apiToken: string;
  ids: { leader: number; staff: number };
}

export async function startWorld(): Promise<World> {
  const app = await startApp();
  const { strapi, baseUrl } = app;
  await givenProfiles(strapi);
  const authorityKey = (await givenAuthority(strapi)).documentId;
  const admin = await signedIn(strapi, baseUrl, 'strapi-super-admin');
  const editor = await signedIn(strapi, baseUrl, 'dialogue-editor');
  const leader = await signedIn(strapi, baseUrl, 'dialogue-leader', [authorityKey]);
  const staff = await signedIn(strapi, baseUrl, 'authority-staff', [authorityKey]);
  const apiToken = await strapi
    .service('admin::api-token')
    .create({ name: 'Full', description: '', type: 'full-access', lifespan: null });
  return {
    ...app,
    authorityKey,
    tokens: {
      admin: admin.token,
      editor: editor.token,
      leader: leader.token,
      staff: staff.token,
    },
    apiToken: apiToken.accessKey,
    ids: { leader: leader.id, staff: staff.id },
  };
}

/** One request with a bearer's token. */
export const request = (
  { baseUrl }: World,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> =>
  fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
