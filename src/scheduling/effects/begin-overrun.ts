import { bumpLive } from '../../persistence/bump-live';
import type { Perform } from '../carry-out';

/** Shows readers that the session goes on beyond its plan. */
export const beginOverrun: Perform = (_strapi, trx, { sessionKey }) => bumpLive(trx, sessionKey);
