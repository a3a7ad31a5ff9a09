import type { Connection } from './connection';
import { QUESTION_TEXTS_VERSION } from './floor/question-texts';

/** Questions indexed in one statement: a few hundred milliseconds. */
const BATCH = 200;

const MISSING = `
  select coalesce(array_agg(m.id), '{}') as ids from (
    select q.id from questions q
      left join question_texts t on t.question_id = q.id and t.version = ${QUESTION_TEXTS_VERSION}
      where q.id < ? and t.question_id is null order by q.id desc limit ${BATCH}) m`;

/**
 * Indexes the next questions below an id that are not in the index or in that of another release, the
 * newest first. Answers the id to go on from; null when there are none left.
 */
export async function indexMissing(trx: Connection, below: number): Promise<number | null> {
  const { rows } = await trx.raw(MISSING, [below]);
  const ids: number[] = rows[0].ids;
  if (ids.length === 0) return null;
  await trx.raw('select dialogue_index_questions(?)', [ids]);
  return Math.min(...ids);
}

/** Takes out of the index what is no question any more, as after a table was restored without the other. */
export async function unindexGone(trx: Connection): Promise<void> {
  await trx.raw(
    'delete from question_texts t where not exists (select from questions q where q.id = t.question_id)',
  );
}
