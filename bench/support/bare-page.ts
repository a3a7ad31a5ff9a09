import type { Core } from '@strapi/strapi';

const PAGE = `select id, document_id, channel, submitter_kind, name, kind, theme, content, received_at,
    fate, question_key, authority_key, quarantine_reason
  from submissions where session_key = ? and fate = 'pending' and quarantine_reason is null
  order by received_at, id limit ?`;

/**
 * The least a page costs, and what every filter is compared with: the same columns of as many
 * submissions, pending and not set aside, along the index that has exactly these in exactly this order;
 * nothing filtered, nothing joined.
 */
export const barePage = (
  strapi: Core.Strapi,
  sessionKey: string,
  limit: number,
): Promise<unknown> => strapi.db.connection.raw(PAGE, [sessionKey, limit]);
