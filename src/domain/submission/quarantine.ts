import { isBlank } from '../blank';
import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';
import type { Fate } from './fate';

/** What quarantine depends on. */
export interface Quarantinable {
  fate: Fate;
  /** Why it was set aside. Kept when it is decided, so that reconsidering restores it. */
  quarantineReason: string | null;
}

/** Why a submission is set aside (để riêng) now; `null` when it is not, decided ones never are. */
export const setAsideBecause = ({ fate, quarantineReason }: Quarantinable): string | null =>
  fate === 'pending' ? quarantineReason : null;

/**
 * Decides whether a submission may be set aside: kept pending and counted, out of the daily queue.
 *
 * Refuses with QUARANTINE_NOT_PENDING, QUARANTINE_ALREADY or QUARANTINE_REASON_MISSING.
 * Source: project rule (nothing received is lost).
 */
export const decideQuarantine = (submission: Quarantinable, reason: string | null): Decision =>
  allOf(
    decideStillPending(submission),
    setAsideBecause(submission) === null ? PERMITTED : refuse('QUARANTINE_ALREADY', HOUSE),
    isBlank(reason) ? refuse('QUARANTINE_REASON_MISSING', HOUSE) : PERMITTED,
  );

/**
 * Decides whether a submission may go back into the daily queue.
 *
 * Refuses with QUARANTINE_NOT_PENDING or QUARANTINE_NONE.
 * Source: project rule.
 */
export const decideReleaseFromQuarantine = (submission: Quarantinable): Decision =>
  submission.fate === 'pending' && submission.quarantineReason === null
    ? refuse('QUARANTINE_NONE', HOUSE)
    : decideStillPending(submission);

/** Why a copy is set aside without anybody's doing: from which copy on, in the editors' language. */
export const floodReason = (copies: number): string =>
  `Nội dung trùng lặp: từ lượt gửi thứ ${copies} trở đi được để riêng tự động.`;

const decideStillPending = ({ fate }: Quarantinable): Decision =>
  fate === 'pending' ? PERMITTED : refuse('QUARANTINE_NOT_PENDING', HOUSE, { fate });
