import { PERMITTED, refuse, type Decision } from '../decision';
import { QC_1374 } from '../regulation';
import type { SessionFacts } from './session';

/**
 * Decides whether a session may be shown on the screen in the hall: what is in preparation is shown
 * to nobody.
 *
 * Refuses with SESSION_NOT_ANNOUNCED.
 * Source: QC 1374/2016, announcement before the session.
 */
export const decideProjecting = ({ announcedAt }: Pick<SessionFacts, 'announcedAt'>): Decision =>
  announcedAt === null ? refuse('SESSION_NOT_ANNOUNCED', QC_1374.announcement) : PERMITTED;
