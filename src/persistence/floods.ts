import type { Connection } from './connection';

/** Copies judged in one go; others wait for the next. */
const MOST = 50;

const IS_COPY = `exists (select 1 from submission_texts e
  where e.session_key = t.session_key and e.digest = t.digest and e.submission_id < t.submission_id
  offset ? limit 1)`;

/**
 * Submissions nobody has judged yet whose text has come so often in their session that they are the
 * `copies`-th or a later one. All others pass for good.
 */
export async function floodedKeys(trx: Connection, copies: number): Promise<string[]> {
  const earlier = copies - 2;
  await trx.raw(
    `update submission_texts t set is_judged = true where not is_judged and not ${IS_COPY}`,
    [earlier],
  );
  const { rows } = await trx.raw(
    `select s.document_id as key from submission_texts t join submissions s on s.id = t.submission_id
      where not t.is_judged and ${IS_COPY} order by t.submission_id limit ${MOST}`,
    [earlier],
  );
  return rows.map(({ key }: { key: string }) => key);
}

/** Once judged a submission is not set aside again, also when an editor has put it back. */
export async function markJudged(trx: Connection, documentId: string): Promise<void> {
  await trx.raw(
    `update submission_texts t set is_judged = true from submissions s
      where s.id = t.submission_id and s.document_id = ?`,
    [documentId],
  );
}
