import type { Core } from '@strapi/strapi';
import { enforce } from '../../commands/rule-violation';
import { SESSION } from '../../content-types';
import { answerDueAt } from '../../domain/answer/deadline';
import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { publicHolidays } from '../../domain/calendar/public-holidays';
import { decideAssignment } from '../../domain/question/assignment';
import type { LevelRule } from '../../domain/regulation';
import { databaseNow } from '../../persistence/clock';
import type { Connection } from '../../persistence/connection';
import { storedDocument } from '../../persistence/stored-document';
import { requireAuthority } from '../authority/require-authority';

interface Judged {
  /** When an answer assigned now is due; `null` where the rule sets no deadline. */
  dueAt: Date | null;
  fourEyes: boolean;
}

/**
 * Judges the assignment of any question of a session to an authority, once for many. Throws what
 * stands against it: 400 AUTHORITY_UNKNOWN, or the refusals of `decideAssignment`.
 */
export async function judgeAssignment(
  strapi: Core.Strapi,
  trx: Connection,
  { sessionKey, authorityKey }: { sessionKey: string; authorityKey: string },
): Promise<Judged> {
  const authority = await requireAuthority(strapi, authorityKey);
  const { validFrom = null, validTo = null } = authority as unknown as Record<
    string,
    string | null
  >;
  const session = (await storedDocument(strapi, SESSION, sessionKey)) as {
    announcedAt: string | null;
    regulation: LevelRule;
  };
  const now = await databaseNow(trx);
  const on = haiPhongDate(now);
  const sessionAnnounced = session.announcedAt !== null;
  enforce(decideAssignment({ authority: { validFrom, validTo }, on, sessionAnnounced }));
  const { regulation } = session;
  return {
    dueAt: answerDueAt(now, regulation, publicHolidays(on)),
    fourEyes: regulation.fourEyes,
  };
}
