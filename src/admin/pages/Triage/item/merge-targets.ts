import type { SimilarItem } from '../../../../staff-api/contract/submission';

/** As many as there are digits to pick them by. */
const MOST = 9;

/** Those a submission can be merged into, in the order of the digits: what is of this session. */
export const mergeTargets = (similar: readonly SimilarItem[]): SimilarItem[] =>
  similar.filter(({ where }) => where !== 'answered').slice(0, MOST);
