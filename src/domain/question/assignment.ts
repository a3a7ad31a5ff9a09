import { isOpenOn, type AuthorityLife } from '../authority/authority';
import { PERMITTED, refuse, refuseAll, type Decision, type Refusal } from '../decision';
import { HOUSE, QC_1374 } from '../regulation';

export interface Assignment {
  authority: AuthorityLife;
  /** ISO date of the assignment in Hải Phòng. */
  on: string;
  sessionAnnounced: boolean;
}

/**
 * Decides whether a question may be assigned (phân công) to an authority.
 *
 * Refuses with AUTHORITY_CLOSED and with SESSION_NOT_ANNOUNCED.
 * Source: QC 1374/2016, answering of questions; the life of an authority: project rule.
 */
export function decideAssignment({ authority, on, sessionAnnounced }: Assignment): Decision {
  const refusals: Refusal[] = [];
  if (!isOpenOn(authority, on)) {
    refusals.push({ code: 'AUTHORITY_CLOSED', source: HOUSE, params: { on } });
  }
  if (!sessionAnnounced) {
    refusals.push({ code: 'SESSION_NOT_ANNOUNCED', source: QC_1374.announcement });
  }
  return refuseAll(refusals);
}

/** Keys identify authorities; null where there is none. */
export interface Answerer {
  assignedAuthorityKey: string | null;
  actingAuthorityKey: string | null;
}

/**
 * Decides whether an authority may answer: only the one the question is assigned to.
 *
 * Refuses with ANSWERER_NOT_ASSIGNED, also while nobody is assigned.
 * Source: QC 1374/2016, answering of questions.
 */
export function decideAnswerer({ assignedAuthorityKey, actingAuthorityKey }: Answerer): Decision {
  if (assignedAuthorityKey === null || assignedAuthorityKey !== actingAuthorityKey) {
    return refuse('ANSWERER_NOT_ASSIGNED', QC_1374.answering);
  }
  return PERMITTED;
}
