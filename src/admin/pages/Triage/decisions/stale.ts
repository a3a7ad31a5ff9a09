import { StaffError } from '../../../client/staff-error';

const DECIDED_MEANWHILE = ['FATE_TRANSITION', 'FATE_FINAL'];

/** Whether a decision was refused because somebody else had taken one in between. */
export const isStale = (error: unknown): boolean =>
  error instanceof StaffError &&
  (DECIDED_MEANWHILE.includes(error.code) || error.code.startsWith('STALE'));

/** Whether it was refused because somebody else has the item open. */
export const isHeld = (error: unknown): boolean =>
  error instanceof StaffError && error.code === 'ITEM_LOCKED';
