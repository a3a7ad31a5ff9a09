import { writeOutbox } from '../../persistence/journal';
import { scheduledSession } from '../../persistence/scheduled-effects';
import type { Perform } from '../carry-out';

/** Tells the outside that a session starts soon. */
export const remindOfStart: Perform = async (_strapi, trx, { sessionKey }) => {
  const session = await scheduledSession(trx, sessionKey);
  await writeOutbox(trx, {
    kind: 'session.starting',
    aggregateKey: sessionKey,
    payload: { documentId: sessionKey, startsAt: session?.startsAt },
  });
};
