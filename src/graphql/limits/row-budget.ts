import type { RequestContext } from '../plugin';
import { queryRefusal } from './query-refusals';

/** Related rows in one answer. The page of a session with 100 questions answered twice has 800. */
export const ROW_LIMIT = 5_000;

const spent = new WeakMap<RequestContext, number>();

/**
 * Counts related rows as they go into the answer, also those read once and given often: relations
 * lead in circles, so that 100 rows may stand in an answer 100 x 100 times.
 *
 * Throws a ValidationError with QUERY_TOO_LARGE.
 */
export function spendRows(context: RequestContext, rows: number): void {
  const total = (spent.get(context) ?? 0) + rows;
  spent.set(context, total);
  if (total > ROW_LIMIT)
    throw queryRefusal('QUERY_TOO_LARGE', { measure: 'rows', limit: ROW_LIMIT });
}
