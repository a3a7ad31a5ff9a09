import type { Connection } from './connection';

/** A text that others are compared to. */
export interface IndexedText {
  id: number;
  documentId: string;
  content: string;
}

/** Rows read at once. */
export const TEXT_BATCH = 5_000;

/** Texts of a session's submissions with ids above `after` that are not among `known`. */
export const submissionTextsAfter = async (
  trx: Connection,
  sessionKey: string,
  { after, known }: { after: number; known: number[] },
): Promise<IndexedText[]> => {
  const { rows } = await trx.raw(
    `select id, document_id as "documentId", content from submissions
      where session_key = ? and id > ? and id <> all(?::int[]) order by id limit ${TEXT_BATCH}`,
    [sessionKey, after, known],
  );
  return rows;
};

/** Public questions written at or after an instant, all of them when it is `null`. */
export const questionTextsSince = async (
  trx: Connection,
  since: Date | null,
): Promise<(IndexedText & { updatedAt: Date })[]> => {
  const { rows } = await trx.raw(
    `select id, document_id as "documentId", content, updated_at as "updatedAt" from questions
      where ?::timestamp is null or updated_at >= ?::timestamp order by id`,
    [since, since],
  );
  return rows;
};
