import type { Core } from '@strapi/strapi';
import { toSessionFacts } from '../../src/api/dialogue-session/to-domain';
import { SESSION } from '../../src/content-types';
import { sessionState } from '../../src/domain/dialogue-session/session';
import { databaseNow } from '../../src/persistence/clock';

/** Whether some session is live or overrunning at this moment. */
export async function isSessionOnAir(strapi: Core.Strapi): Promise<boolean> {
  const now = await databaseNow(strapi.db.connection);
  const sessions = await strapi.documents(SESSION).findMany({
    filters: { startedAt: { $notNull: true }, endedAt: { $null: true } },
  });
  return sessions
    .map((session) => sessionState(toSessionFacts(session), now))
    .some((state) => state === 'live' || state === 'overrunning');
}
