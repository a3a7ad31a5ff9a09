import { isBlank } from '../blank';
import { PERMITTED, refuse, type Decision } from '../decision';
import { QC_1374 } from '../regulation';

/** Where a question outside the session's powers goes: the name or key of an authority. */
export interface Transfer {
  target?: string | null;
}

/**
 * Decides whether a transfer (chuyển) names the competent authority.
 *
 * Refuses with TRANSFER_TARGET_MISSING.
 * Source: QC 1374/2016, content of questions.
 */
export const decideTransfer = ({ target }: Transfer): Decision =>
  isBlank(target) ? refuse('TRANSFER_TARGET_MISSING', QC_1374.content) : PERMITTED;
