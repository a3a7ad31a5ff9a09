import { SESSION } from '../../content-types';
import type { Perform } from '../carry-out';

/** Announces the session in the template's words, as an editor's hand would and under the same rules. */
export const announce: Perform = async (strapi, _trx, { sessionKey }) => {
  await strapi.service(SESSION).announce(sessionKey, {}, { kind: 'system' });
};
