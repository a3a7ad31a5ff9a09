import type { Core } from '@strapi/strapi';
import type { Actor } from '../../domain/staff/actor';

/** Who is behind the request under way; the system itself when there is none. */
export function actorOfRequest(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state;
  if (state === undefined) return { kind: 'system' };
  return state.auth?.strategy?.name === 'admin' && state.user
    ? { kind: 'staff', id: state.user.id }
    : { kind: 'public' };
}
