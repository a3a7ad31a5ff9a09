import type { AuthorityLife } from '../authority/authority';
import { haiPhongDate } from '../calendar/hai-phong-time';
import { isInstant } from '../calendar/instant';
import { allOf, PERMITTED, refuse, refusalsOf, type Decision } from '../decision';
import { decideChair, type PanelMember } from '../dialogue-session/chair';
import { decideDuration, decideNotice, decideOverrun } from '../dialogue-session/schedule';
import { decideAssignment } from '../question/assignment';
import { HOUSE, QC_1374, type LevelRule } from '../regulation';
import { decideCompleteness, type AnnouncementDraft } from './completeness';

/** A session as it is about to be announced. */
export interface SessionPlan extends AnnouncementDraft {
  chair: PanelMember | null;
  panel: readonly PanelMember[];
  overrunMinutes: number;
  authority: AuthorityLife | null;
}

/**
 * Decides whether a session may be announced at `now`, giving every reason at once: what the
 * announcement lacks, its schedule, its notice, its chair, and whether its authority exists.
 *
 * Without an authority, or without a rule for its level, only completeness can be judged.
 * Refuses with ANNOUNCEMENT_INCOMPLETE, LEVEL_WITHOUT_RULE, AUTHORITY_CLOSED and what
 * `decideDuration`, `decideNotice`, `decideOverrun` and `decideChair` refuse with.
 * Source: QC 1374/2016, announcement before the session; the numbers are the profile's.
 */
export function decideAnnouncement(plan: SessionPlan, rule: LevelRule | null, now: Date): Decision {
  if (plan.authority === null) return decideWithoutAuthority(plan);
  if (rule === null) {
    return allOf(
      decideCompleteness(plan, { requiredChannels: [], source: QC_1374.announcement }),
      refuse('LEVEL_WITHOUT_RULE', HOUSE),
    );
  }
  const schedule =
    plan.startsAt === null || plan.plannedEndAt === null
      ? []
      : [
          decideDuration(plan.startsAt, plan.plannedEndAt, rule),
          decideNotice(now, plan.startsAt, rule),
        ];
  return allOf(
    decideCompleteness(plan, rule),
    ...schedule,
    decideOverrun(plan.overrunMinutes, rule),
    decideChair(plan, rule),
    decideHolder(plan, now),
  );
}

/** Decides whether the new time of an announced session keeps to its rule. */
export const decideNewSchedule = (plan: SessionPlan, rule: LevelRule, now: Date): Decision =>
  allOf(
    decideDuration(plan.startsAt, plan.plannedEndAt, rule),
    decideNotice(now, plan.startsAt, rule),
    decideHolder(plan, now),
  );

/** Decides whether an announced session still says everything it must after an edit. */
export const decideAnnouncedPlan = (plan: SessionPlan, rule: LevelRule): Decision =>
  allOf(decideCompleteness(plan, rule), decideChair(plan, rule));

/** Who holds a session exists on the day this is announced and on the day it is held. */
function decideHolder({ authority, startsAt }: SessionPlan, now: Date): Decision {
  if (authority === null) return PERMITTED;
  const days = [now, startsAt].filter(isInstant).map(haiPhongDate);
  return allOf(...days.map((on) => decideAssignment({ authority, on, sessionAnnounced: true })));
}

function decideWithoutAuthority(plan: SessionPlan): Decision {
  const source = QC_1374.announcement;
  const lacking = refusalsOf(decideCompleteness(plan, { requiredChannels: [], source }));
  const missing = lacking.flatMap(({ params }) => (params?.missing as string[] | undefined) ?? []);

  return refuse('ANNOUNCEMENT_INCOMPLETE', source, { missing: ['authority', ...missing] });
}
