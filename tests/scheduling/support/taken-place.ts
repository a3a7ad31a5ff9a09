import type { Core } from '@strapi/strapi';
import { ANNOUNCEMENT } from '../../../src/content-types';

interface Place {
  strapi: Core.Strapi;
}

interface Session {
  documentId: string;
}

/** What the outside was told of the start of a session. */
export async function remindersOf({ strapi }: Place, { documentId }: Session): Promise<unknown[]> {
  const rows = await strapi.db
    .connection('outbox_messages')
    .where({ kind: 'session.starting', aggregate_key: documentId })
    .orderBy('id');
  return rows.map(({ payload }) => JSON.parse(payload));
}

/** Kinds of what was announced of a session, in their order. */
export async function announcementsOf(
  { strapi }: Place,
  { documentId }: Session,
): Promise<string[]> {
  const rows = await strapi.documents(ANNOUNCEMENT).findMany({
    filters: { session: { documentId } },
    sort: 'issuedAt',
  });
  return rows.map(({ kind }) => kind);
}

/** The effects recorded of a session, with their outcome. */
export async function effectsOf({ strapi }: Place, { documentId }: Session): Promise<string[]> {
  const rows = await strapi.db
    .connection('scheduled_effects')
    .where({ subject_key: documentId })
    .orderBy('done_at');
  return rows.map(({ kind, outcome }) => `${kind} ${outcome}`);
}
