import type { Core } from '@strapi/strapi';
import { toSessionFacts } from '../api/dialogue-session/to-domain';
import { effectsDue } from '../domain/dialogue-session/due-effects';
import { startRounds } from '../operations/rounds';
import { notTakenPlace, openSessions, type Effect } from '../persistence/scheduled-effects';
import { carryOut } from './carry-out';

/** From now on this node looks every second or so what is due by the database's clock, and carries it out. */
export function startScheduler(strapi: Core.Strapi): void {
  startRounds(strapi, {
    what: 'Scheduled effects',
    everyMilliseconds: strapi.config.get<number>('dialogue.schedulerEveryMilliseconds'),
    // What is written before, such as an example's past, is not yet anybody's present.
    round: async (signal) => {
      if (strapi.server.httpServer.listening) await carryOutDue(strapi, signal);
    },
  });
}

/** One that fails keeps none of the others back, and is due still at the next round. */
export async function carryOutDue(strapi: Core.Strapi, signal?: AbortSignal): Promise<void> {
  const failures: unknown[] = [];
  for (const effect of await dueNow(strapi)) {
    if (signal?.aborted) break;
    await carryOut(strapi, effect).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function dueNow(strapi: Core.Strapi): Promise<Effect[]> {
  const { sessions, now } = await openSessions(strapi.db.connection);
  const reminders = strapi.config.get<number[]>('dialogue.startReminderMinutes');
  const due = sessions.flatMap((session) =>
    effectsDue(
      { facts: toSessionFacts(session), announceAt: session.announceAt },
      reminders,
      now,
    ).map((effect) => ({ ...effect, sessionKey: session.documentId })),
  );
  return notTakenPlace(strapi.db.connection, due);
}
