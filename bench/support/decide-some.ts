import type { Core } from '@strapi/strapi';

/** In the order they take place: a question needs its submission, and a submission its question. */
const STATEMENTS = [
  `update submissions set fate = 'rejected', rejection_code = 'unreadable' where id % 7 = 0`,
  `insert into questions (document_id, content, kind, submitter_name, submitter_kind, language,
      position, submission_count, received_at, accepted_at, created_at, updated_at)
    select 'q' || document_id, content, kind, 'N.V.', submitter_kind, 'vi', id, 1, received_at,
      dialogue_now(), dialogue_now(), dialogue_now()
    from submissions where id % 20 = 1 and fate = 'pending'`,
  `insert into questions_session_lnk (question_id, dialogue_session_id, question_ord)
    select q.id, s.id, q.position from questions q, dialogue_sessions s`,
  `update submissions set fate = 'accepted', question_key = 'q' || document_id
    where id % 20 = 1 and fate = 'pending'`,
  `insert into answer_drafts (document_id, session_key, question_key, authority_key, state, revision,
      versions, created_at, updated_at)
    select 'd' || document_id, session_key, question_key, authority_key, 'assigned', 0, '[]',
      dialogue_now(), dialogue_now()
    from submissions where fate = 'accepted' and authority_key is not null`,
  `update submissions set quarantine_reason = 'Thư rác' where id % 50 = 3 and fate = 'pending'`,
];

/** Gives one in seven, and one in twenty, a fate; sets one in fifty aside. Straight in SQL. */
export async function decideSome(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const statement of STATEMENTS) await trx.raw(statement);
  });
  await strapi.db.connection.raw('vacuum analyze');
}
