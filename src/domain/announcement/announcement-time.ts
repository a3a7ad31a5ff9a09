import { toIso } from '../calendar/instant';
import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { decideSessionCommand } from '../dialogue-session/events';
import { decideNotice } from '../dialogue-session/schedule';
import type { SessionFacts } from '../dialogue-session/session';
import { HOUSE, type LevelRule } from '../regulation';

/**
 * Decides whether a session may be set to be announced at an instant (giờ hẹn thông báo), or, with
 * null, not to be any more: while it is in preparation, at an instant still to come, and early enough
 * for the start that is planned. What else the announcement needs is judged when it is made.
 *
 * Refuses with ANNOUNCEMENT_TIME_PAST, NOTICE_TOO_SHORT and what announcing a session refuses with
 * that is announced already or over.
 * Source: QC 1374/2016, announcement before the session; announcing by the clock: project rule.
 */
export function decideAnnouncementTime(
  announceAt: Date | null,
  facts: SessionFacts,
  rule: Pick<LevelRule, 'noticeDays' | 'source'> | null,
  now: Date,
): Decision {
  const inOrder = decideSessionCommand('announce', facts, now);
  if (!inOrder.permitted || announceAt === null) return inOrder;

  const isAhead =
    announceAt > now
      ? PERMITTED
      : refuse('ANNOUNCEMENT_TIME_PAST', HOUSE, { announceAt: toIso(announceAt) });
  const isEarlyEnough =
    facts.startsAt === null || rule === null
      ? PERMITTED
      : decideNotice(announceAt, facts.startsAt, rule);

  return allOf(isAhead, isEarlyEnough);
}
