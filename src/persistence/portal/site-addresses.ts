import type { Connection } from '../connection';

/** What a sitemap lists of one kind: its key, and when it was last written. */
export interface Listed {
  key: string;
  at: string;
}

/** The protocol's limit is 50,000 addresses in all. */
const MOST_OF_A_KIND = 24_000;

const latest = (key: string, at: string, from: string): string => `
  (select coalesce(json_agg(e order by e.at desc), '[]') from (
    select ${key} as key, dialogue_iso(${at}) as at from ${from}
    order by ${at} desc limit ${MOST_OF_A_KIND}) e)`;

const ALL = `select
  ${latest('s.slug', 's.updated_at', 'dialogue_sessions s where s.announced_at is not null')} as sessions,
  ${latest(
    'q.document_id',
    'w.issued_at',
    `(select n.question_id, max(coalesce(w.corrected_at, w.issued_at)) as issued_at
      from answers_question_lnk n join answers w on w.id = n.answer_id group by 1) w
      join questions q on q.id = w.question_id`,
  )} as questions`;

/** Announced sessions and answered questions, the latest first. */
export async function siteAddresses(
  trx: Connection,
): Promise<{ sessions: Listed[]; questions: Listed[] }> {
  const { rows } = await trx.raw(ALL);
  return rows[0];
}
