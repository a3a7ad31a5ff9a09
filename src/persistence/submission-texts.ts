import type { Connection } from './connection';

/** Ids are given before the commit, so a late row may be below the last one seen: this far at most. */
const LATE_ROWS = 2_000;

/** Rows folded in one statement: a few hundred milliseconds. */
const BATCH = 1_000;

/** Of the rows above an id. Said of both tables: PostgreSQL 18 does not conclude it for an anti-join. */
const FOLD = `
  insert into submission_texts (submission_id, session_key, folded, digest)
  select id, session_key, folded, md5(btrim(regexp_replace(folded, '[^[:alnum:]]+', ' ', 'g')))::uuid
  from (
    select s.id, s.session_key, dialogue_fold(s.content) as folded from submissions s
    where s.id > ? and not exists (
      select 1 from submission_texts t where t.submission_id = s.id and t.submission_id > ?)
    order by s.id limit ${BATCH}) as missing
  on conflict do nothing`;

/**
 * Folds what has arrived since, a batch at most, whoever else does so at the same time. Whatever a
 * killed process has left undone is missing still, and found the same way. Answers how many.
 */
export async function foldMissing(trx: Connection): Promise<number> {
  const [{ last }] = await trx('submission_texts').max({ last: 'submission_id' });
  return foldAbove(trx, Math.max(0, (last ?? 0) - LATE_ROWS));
}

/** The same among all that was ever received: for the start of a node. */
export const foldMissingOfAll = (trx: Connection): Promise<number> => foldAbove(trx, 0);

async function foldAbove(trx: Connection, id: number): Promise<number> {
  const { rowCount } = await trx.raw(FOLD, [id, id]);
  return rowCount;
}
