import type { Connection } from './connection';

/** Ids are given before the commit, so a late row may be below the last one seen: this far at most. */
const LATE_ROWS = 2_000;

/** Rows folded in one statement: a few hundred milliseconds. */
const BATCH = 1_000;

const fold = (from: string): string => `
  insert into submission_texts (submission_id, session_key, folded, digest)
  select id, session_key, folded, md5(btrim(regexp_replace(folded, '[^[:alnum:]]+', ' ', 'g')))::uuid
  from (
    select s.id, s.session_key, dialogue_fold(s.content) as folded from submissions s
    where ${from} and not exists (select 1 from submission_texts t where t.submission_id = s.id)
    order by s.id limit ${BATCH}) as missing
  on conflict do nothing`;

/**
 * Folds what has arrived since, a batch at most, whoever else does so at the same time. Whatever a
 * killed process has left undone is missing still, and found the same way. Answers how many.
 */
export async function foldMissing(trx: Connection): Promise<number> {
  const [{ last }] = await trx('submission_texts').max({ last: 'submission_id' });
  const { rowCount } = await trx.raw(fold('s.id > ?'), [Math.max(0, (last ?? 0) - LATE_ROWS)]);
  return rowCount;
}

/** The same among all that was ever received: for the start of a node. */
export async function foldMissingOfAll(trx: Connection): Promise<number> {
  const { rowCount } = await trx.raw(fold('true'));
  return rowCount;
}
